// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides on the page, as edits run through the session.

#include "ui/categories/categorypicker.h"
#include "ui/mapping/bulkpanel.h"
#include "ui/mapping/categorypanel.h"
#include "ui/mapping/linkcard.h"
#include "ui/mapping/linkspanel.h"
#include "ui/mapping/mappingpage.h"
#include "ui/mapping/menus.h"
#include "ui/mapping/offencespanel.h"
#include "ui/mapping/offencesview.h"
#include "ui/mapping/suggestionspanel.h"
#include "ui/mapping/wording.h"

#include <QMenu>

namespace mappingpage
{

using categories::Choice;
using classification::IccsCode;

LinkEdits MappingPage::edits() const
{
    return LinkEdits(session().data(), list(), session().signature(), session().ids());
}

QStringList MappingPage::chosen() const
{
    const QStringList selected = m_offences->selectedOffences();
    const QString current = m_offences->currentOffence();
    return selected.isEmpty() && !current.isEmpty() ? QStringList { current } : selected;
}

bool MappingPage::run(const LinkEdits::Decision &decision)
{
    m_links->commitPending();
    const bool done = session().run(decision.edit);
    if (done && decision.skipped > 0)
        m_offences->announce(tr("%Ln offence(s) with several or no links stayed as they were.",
                                nullptr, decision.skipped));
    return done;
}

void MappingPage::take(const suggestion::Suggestion &suggestion)
{
    const QStringList offences = chosen();
    if (offences.size() > 1)
        run(edits().giveTarget(offences, suggestion.category));
    else if (!offences.isEmpty())
        run(edits().take(offences.constFirst(), suggestion, m_suggestions->assumption()));
}

void MappingPage::takeRank(int rank)
{
    if (const suggestion::Suggestion *found = m_suggestions->ranked(rank))
        take(suggestion::Suggestion(*found));
    else
        m_offences->announce(tr("There is no suggestion %1.").arg(rank));
}

void MappingPage::takeCategory(const IccsCode &code)
{
    run(edits().giveTarget(chosen(), code));
}

void MappingPage::addCategory(const IccsCode &code)
{
    run(edits().addTarget(chosen(), code));
}

void MappingPage::reject(const suggestion::Suggestion &suggestion)
{
    const QString offence = m_offences->currentOffence();
    if (session().data().set(list()).ofOffence(offence).isEmpty())
        m_offences->announce(
            tr("A rejected candidate is noted at a link. Link the offence first."));
    else
        session().run(edits().reject(offence, { suggestion.category.toString(), {} }));
}

// With Ctrl (copy) the category comes beside those that are there.
void MappingPage::drop(const DraggedOffences &dragged, const IccsCode &code, Qt::DropAction action)
{
    if (dragged.list != list() || dragged.offences.isEmpty())
        return;
    run(action == Qt::CopyAction ? edits().addTarget(dragged.offences, code)
                                 : edits().giveTarget(dragged.offences, code));
}

void MappingPage::confirm()
{
    m_links->commitPending();
    const QStringList offences = chosen();
    int targets = 0;
    int links = 0;
    for (const QString &offence : offences) {
        const auto existing = session().data().set(list()).ofOffence(offence);
        links += int(existing.size());
        targets = std::max(targets, int(existing.size()));
    }
    if (links == 0) {
        m_offences->announce(tr("There is no link to confirm yet. Alt+1 takes the first "
                                "suggestion."));
        return;
    }
    if (!run(edits().setStatus(offences, mapping::Status::Approved)))
        return;
    goToNextOpen();
    // Several categories are right for some codes and a slip for others: say it, undo is at hand.
    if (targets > 1)
        m_offences->announce(
            tr("Approved with %Ln categories for one code. Undo takes it back.", nullptr, targets));
}

void MappingPage::goToNextOpen()
{
    const QString next = m_offences->nextOpen();
    if (next.isEmpty())
        m_offences->announce(tr("No open offence is left among those shown."));
    else
        m_offences->setCurrentOffence(next);
}

void MappingPage::findCategory()
{
    const QStringList offences = chosen();
    if (offences.isEmpty())
        return;
    m_picker->ask(tr("Which category for %Ln offence(s)?", nullptr, int(offences.size())),
                  session().data().set(list()).policy.minimumLevel,
                  [this](const IccsCode &code, Choice choice) {
                      choice == Choice::Add ? addCategory(code) : takeCategory(code);
                  });
}

void MappingPage::replaceCategory(const mapping::Link &link)
{
    m_picker->ask(tr("Which category instead?"), session().data().set(list()).policy.minimumLevel,
                  [this, link](const IccsCode &code, Choice) {
                      session().run(edits().replaceTarget(link, code));
                  });
}

void MappingPage::rejectCategory(const mapping::Link &link)
{
    m_picker->ask(tr("Which category was weighed and not taken?"), 1,
                  [this, link](const IccsCode &code, Choice) {
                      mapping::Link changed = link;
                      changed.rejected << mapping::Rejected { code.toString(), {} };
                      session().run(edits().change(changed));
                  });
}

void MappingPage::replaceEverywhere(const IccsCode &code)
{
    m_picker->ask(tr("Which category instead of %1, in all lists?").arg(code.toString()),
                  session().data().set(list()).policy.minimumLevel,
                  [this, code](const IccsCode &other, Choice) {
                      const LinkEdits::Decision decision = edits().replaceEverywhere(code, other);
                      if (run(decision))
                          m_offences->announce(
                              tr("%Ln link(s) changed.", nullptr, decision.offences));
                  });
}

void MappingPage::putOutOfScope(const QString &reason)
{
    const QStringList offences = chosen();
    if (offences.isEmpty() || !run(edits().setOutOfScope(offences, reason)) || !reason.isEmpty())
        return;
    if (LinkCard *card = m_links->focusedCard())
        card->editReason();
}

QPoint MappingPage::menuPoint() const
{
    const OffencesView *view = m_offences->view();
    const QRect row = view->visualRect(view->currentIndex());
    return view->viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() : QPoint(0, 0));
}

void MappingPage::editRelation()
{
    const QStringList offences = chosen();
    LinkCard *card = m_links->focusedCard();
    if (offences.size() == 1 && card) {
        card->editRelation();
        return;
    }
    QMenu menu(this);
    Menus::fillExtent(&menu, std::nullopt, [this, offences](mapping::Extent extent) {
        run(edits().setExtent(offences, extent));
    });
    menu.exec(menuPoint());
}

void MappingPage::editTags()
{
    const QStringList offences = chosen();
    LinkCard *card = m_links->focusedCard();
    if (offences.size() == 1 && card) {
        card->editTags();
        return;
    }
    QMenu menu(this);
    Menus::fillTags(
        &menu, { session().classification(), session().language(), {}, {} },
        [this, offences](const mapping::TagSetting &tag) { run(edits().setTag(offences, tag)); });
    menu.exec(menuPoint());
}

void MappingPage::editStatus()
{
    const QStringList offences = chosen();
    QMenu menu(this);
    Menus::fillStatus(&menu, std::nullopt, [this, offences](mapping::Status status) {
        run(edits().setStatus(offences, status));
    });
    menu.exec(menuPoint());
}

void MappingPage::editOutOfScope()
{
    QMenu menu(this);
    const bool several = chosen().size() > 1;
    Menus::fillOutOfScope(&menu, [this, several](const QString &reason) {
        if (several && reason.isEmpty())
            m_bulk->editReason();
        else
            putOutOfScope(reason);
    });
    menu.exec(menuPoint());
}

void MappingPage::editRationale()
{
    if (LinkCard *card = m_links->focusedCard())
        card->editRationale();
    else
        m_offences->announce(tr("A rationale belongs to a link. Link the offence first."));
}

void MappingPage::removeLinks()
{
    run(edits().removeLinks(chosen()));
}

void MappingPage::showHistory()
{
    if (LinkCard *card = m_links->focusedCard())
        card->setHistoryShown(true);
}

} // namespace mappingpage
