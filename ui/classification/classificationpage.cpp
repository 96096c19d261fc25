// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/classificationpage.h"

#include "core/exchange/linkwords.h"
#include "ui/classification/browsepanel.h"
#include "ui/classification/textpanel.h"
#include "ui/classification/titlesdialog.h"
#include "ui/intake/languages.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace classificationpage
{

namespace
{
constexpr int MostHits = 100;
}

ClassificationPage::ClassificationPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_browse(new BrowsePanel(this))
    , m_text(new TextPanel(this))
    , m_splitter(new QSplitter(this))
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(makeToolBar());
    m_splitter->addWidget(m_browse);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 420, 640 });
    m_splitter->setChildrenCollapsible(false);
    widgets::keepState(m_splitter, QStringLiteral("classification/main"));
    column->addWidget(m_splitter, 1);
    column->addWidget(makeFoot());
    connect(m_browse, &BrowsePanel::categorySelected, this, &ClassificationPage::visit);
    connect(m_browse, &BrowsePanel::queryChanged, this, &ClassificationPage::search);
    connect(m_text, &TextPanel::categoryActivated, this, &ClassificationPage::visit);
    connect(
        m_text, &TextPanel::offenceActivated, this,
        [this](const QString &list, const QString &offence) {
            Q_EMIT this->session().placeRequested({ QStringLiteral("offence"), { list, offence } });
        });
    connect(&session, &session::Session::titlesChanged, this, [this] {
        fillLanguages();
        renewTexts();
    });
    connect(&session, &session::Session::changed, this, &ClassificationPage::renewCounts);
    connect(&session, &session::Session::currentListChanged, this,
            &ClassificationPage::renewCounts);
    fillLanguages();
    renewTexts();
    const auto roots = session.classification().roots();
    if (!roots.isEmpty())
        visit(roots.constFirst().toString());
}

QAction *ClassificationPage::addPageAction(const QString &name, const QString &iconName,
                                           const QString &text, const QKeySequence &shortcut,
                                           void (ClassificationPage::*slot)())
{
    auto *action = new QAction(widgets::icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!shortcut.isEmpty())
        action->setToolTip(tr("%1 (%2)", "action (keys)")
                               .arg(QString(text).remove(QLatin1Char('&')),
                                    shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void ClassificationPage::makeActions()
{
    m_back = addPageAction(QStringLiteral("categoryBack"), QStringLiteral("go-previous"),
                           tr("&Back"), QKeySequence::Back, &ClassificationPage::goBack);
    m_forward
        = addPageAction(QStringLiteral("categoryForward"), QStringLiteral("go-next"),
                        tr("&Forward"), QKeySequence::Forward, &ClassificationPage::goForward);
    m_copy = addPageAction(QStringLiteral("copyCode"), QStringLiteral("edit-copy"),
                           tr("&Copy the code"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                           &ClassificationPage::copyCode);
    m_import = addPageAction(QStringLiteral("importTitles"), QStringLiteral("languages"),
                             tr("&Import official titles in another language…"), {},
                             &ClassificationPage::openImport);
}

QList<QAction *> ClassificationPage::pageActions() const
{
    return { m_back, m_forward, m_copy, m_import };
}

QWidget *ClassificationPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::HalfGap);
    const auto addButton = [&](QAction *action, const QString &shortText = {}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        if (!shortText.isEmpty())
            button->setText(shortText);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    };
    const auto addFoldButton
        = [&](const QString &iconName, const QString &text, void (BrowsePanel::*slot)()) {
              auto *action = new QAction(widgets::icon(iconName), text, this);
              connect(action, &QAction::triggered, m_browse, slot);
              addButton(action);
          };
    addButton(m_back);
    addButton(m_forward);
    addFoldButton(QStringLiteral("go-down"), tr("Unfold all"), &BrowsePanel::expandAll);
    addFoldButton(QStringLiteral("go-up"), tr("Fold all"), &BrowsePanel::collapseAll);
    addButton(m_copy);
    row->addStretch(1);
    auto *label = new QLabel(tr("&Language of the texts"), bar);
    m_languages = new QComboBox(bar);
    m_languages->setObjectName(QStringLiteral("textLanguage"));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_languages);
    row->addWidget(label);
    row->addWidget(m_languages);
    addButton(m_import, tr("Import titles…"));
    connect(m_languages, &QComboBox::activated, this, &ClassificationPage::renewTexts);
    return bar;
}

QWidget *ClassificationPage::makeFoot()
{
    auto *foot = new QLabel(tr("Source: %1. Descriptions and common names are our own words.")
                                .arg(session().classification().acknowledgement()),
                            this);
    foot->setObjectName(QStringLiteral("acknowledgement"));
    foot->setWordWrap(true);
    foot->setForegroundRole(QPalette::PlaceholderText);
    foot->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return foot;
}

bool ClassificationPage::showPlace(const base::Place &place)
{
    if (place.kind != QLatin1String("category"))
        return false;
    const auto resolved = session().classification().resolve(place.ids.value(0));
    if (!resolved.code)
        return false;
    visit(resolved.code->toString());
    return true;
}

void ClassificationPage::visit(const QString &code)
{
    m_visited.visit(code);
    showCurrent();
}

void ClassificationPage::goBack()
{
    m_visited.back();
    showCurrent();
}

void ClassificationPage::goForward()
{
    m_visited.forward();
    showCurrent();
}

void ClassificationPage::showCurrent()
{
    m_back->setEnabled(m_visited.canGoBack());
    m_forward->setEnabled(m_visited.canGoForward());
    const auto code = classification::IccsCode::parse(m_visited.current());
    if (!code || !session().classification().category(*code)) {
        m_text->showNothing();
        return;
    }
    m_browse->select(code->toString());
    m_text->showCategory(session().classification(), *code, textLanguage(), linkedHere(*code));
}

void ClassificationPage::copyCode()
{
    QGuiApplication::clipboard()->setText(m_visited.current());
}

TitlesDialog *ClassificationPage::importTitles()
{
    if (!m_titlesDialog) {
        m_titlesDialog = new TitlesDialog(session(), this);
        m_titlesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_titlesDialog, &TitlesDialog::imported, this, [this](const QString &language) {
            m_languages->setCurrentIndex(m_languages->findData(language));
            renewTexts();
        });
        m_titlesDialog->show();
    }
    m_titlesDialog->raise();
    m_titlesDialog->activateWindow();
    return m_titlesDialog;
}

void ClassificationPage::search(const QString &query)
{
    QList<HitRow> rows;
    if (!query.isEmpty()) {
        const auto hits = session().search().find(query, MostHits, textLanguage());
        for (const auto &hit : hits)
            rows << hitRow(hit, session().classification(), textLanguage());
    }
    m_browse->showHits(query, rows);
}

void ClassificationPage::fillLanguages()
{
    const QString before = m_languages->count() > 0 ? textLanguage() : session().language();
    m_languages->clear();
    for (const QString &language : session().classification().titleLanguages())
        m_languages->addItem(intake::languageName(language), language);
    const int english = m_languages->findData(QStringLiteral("en"));
    const int wanted = m_languages->findData(before);
    m_languages->setCurrentIndex(wanted >= 0 ? wanted : qMax(0, english));
}

QString ClassificationPage::textLanguage() const
{
    return m_languages->currentData().toString();
}

void ClassificationPage::renewTexts()
{
    const QString listId = session().currentList();
    m_browse->showTree(session().classification(), textLanguage(),
                       countLinks(session().data().set(listId), session().classification()));
    search(m_browse->query());
    showCurrent();
}

void ClassificationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOutOfDate)
        renewCounts();
}

// Counting all links takes longer than an edit on another page may wait for it.
void ClassificationPage::renewCounts()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    const QString listId = session().currentList();
    m_browse->showCounts(countLinks(session().data().set(listId), session().classification()));
    showCurrent();
}

QList<LinkedOffence> ClassificationPage::linkedHere(const classification::IccsCode &code) const
{
    QList<LinkedOffence> linked;
    for (const offences::OffenceList &list : session().data().lists) {
        for (const mapping::Link *link : session().data().set(list.info.id).ofCategory(code)) {
            const offences::Offence *offence = list.find(link->offence);
            if (!offence)
                continue;
            linked << LinkedOffence { list.info.id,
                                      offence->id,
                                      offence->code.toString(),
                                      offence->label(list.info.language),
                                      list.info.name,
                                      exchange::extentText(link->extent).toString(),
                                      exchange::statusText(link->status).toString() };
        }
    }
    return linked;
}

} // namespace classificationpage
