// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/startpage.h"

#include "ui/project/newprojectform.h"
#include "ui/project/recentlist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace project
{

namespace
{

constexpr int LeadingWidth = 300;
constexpr int MostWidth = 980;
constexpr int FormWidth = 560;

// In the middle of the page, and never wider than lines can be read.
QWidget *centred(QWidget *content, int width, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(scroll);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(widgets::WideGap, 2 * widgets::WideGap, widgets::WideGap,
                               widgets::WideGap);
    layout->addStretch(1);
    content->setMaximumWidth(width);
    layout->addWidget(content, 1000);
    layout->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

StartPage::StartPage(const QString &language, const QString &author, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_form(new NewProjectForm(language, author, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(centred(buildHome(), MostWidth, this));
    m_stack->addWidget(centred(m_form, FormWidth, this));
    connect(m_form, &NewProjectForm::createRequested, this, &StartPage::createRequested);
    connect(m_form, &NewProjectForm::cancelled, this, [this] {
        showHome();
        Q_EMIT newCancelled();
    });
}

QWidget *StartPage::buildHome()
{
    auto *home = new QWidget(this);
    auto *columns = new QHBoxLayout(home);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * widgets::WideGap);

    auto *leading = new QVBoxLayout;
    leading->setSpacing(widgets::WideGap);
    auto *actions = buildActions();
    actions->setFixedWidth(LeadingWidth);
    auto *news = buildNews();
    news->setFixedWidth(LeadingWidth);
    leading->addWidget(actions);
    leading->addWidget(news);
    leading->addStretch(1);
    columns->addLayout(leading);

    auto *trailing = new QVBoxLayout;
    trailing->setSpacing(widgets::Gap);
    m_recovery = new QVBoxLayout;
    trailing->addLayout(m_recovery);
    trailing->addWidget(buildRecent(), 1);
    columns->addLayout(trailing, 1);
    return home;
}

QWidget *StartPage::buildRecent()
{
    auto *card = new widgets::Card(tr("Recent projects"), this);
    m_recent = new RecentList(card);
    card->body()->addWidget(m_recent, 1);
    auto *empty = new widgets::EmptyState(card);
    empty->setContent(QStringLiteral("document-open-recent"), tr("No projects yet"),
                      tr("Projects that you open are listed here. To look around first, open the "
                         "sample: a national list of 3,039 offence codes with its links."));
    m_noRecent = empty;
    card->body()->addWidget(empty, 1);
    connect(m_recent, &RecentList::opened, this, &StartPage::openRequested);
    connect(m_recent, &RecentList::forgotten, this, &StartPage::forgetRequested);
    return card;
}

QWidget *StartPage::buildActions()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Gap);
    auto *brand = new QHBoxLayout;
    auto *picture = new QLabel(box);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/iccs-workbench.svg")).pixmap(48, 48));
    auto *name = new QLabel(tr("ICCS Workbench"), box);
    name->setFont(widgets::headingFont(font()));
    brand->addWidget(picture);
    brand->addWidget(name, 1);
    layout->addLayout(brand);
    auto *about = new QLabel(tr("From national offence codes to the International Classification "
                                "of Crime for Statistical Purposes"),
                             box);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(about);
    layout->addSpacing(widgets::Gap);

    const auto add = [&](const QString &iconName, const QString &text, const char *id) {
        auto *button = new QPushButton(widgets::icon(iconName), text, box);
        button->setObjectName(QLatin1String(id));
        button->setAutoDefault(true);
        button->setIconSize({ 22, 22 });
        button->setMinimumHeight(fontMetrics().height() + 2 * widgets::Gap);
        layout->addWidget(button);
        return button;
    };
    connect(add(QStringLiteral("document-new"), tr("&New project…"), "start-new"),
            &QPushButton::clicked, this, &StartPage::showNewProject);
    connect(add(QStringLiteral("document-open"), tr("&Open a project…"), "start-open"),
            &QPushButton::clicked, this, &StartPage::browseRequested);
    connect(add(QStringLiteral("games-hint"), tr("Open the &sample"), "start-sample"),
            &QPushButton::clicked, this, &StartPage::sampleRequested);
    return box;
}

QWidget *StartPage::buildNews()
{
    auto *news = new widgets::Card(tr("What is new"), this);
    const QStringList lines {
        tr("Offence lists from CSV, Excel and OpenDocument files, with guessed columns."),
        tr("Suggestions that give their reasons, and learn from what you confirm."),
        tr("Checks of every link, with room to explain why a finding may stand."),
        tr("Correspondence tables for people (XLSX) and for machines (SSSOM, XKOS)."),
    };
    for (const QString &line : lines) {
        auto *label = new QLabel(line, news);
        label->setWordWrap(true);
        news->body()->addWidget(label);
    }
    return news;
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recent->setFiles(paths);
    m_recent->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
}

void StartPage::setLeftovers(const QList<Leftover> &leftovers)
{
    while (QLayoutItem *item = m_recovery->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Leftover &leftover : leftovers)
        m_recovery->addWidget(recoveryCard(leftover));
}

QWidget *StartPage::recoveryCard(const Leftover &leftover)
{
    const QString name = leftover.project.isEmpty()
        ? tr("A project that was never saved")
        : QFileInfo(leftover.project).completeBaseName();
    auto *card = new widgets::Card(tr("Not saved: %1").arg(name), this);
    card->setObjectName(QStringLiteral("recovery"));
    auto *row = new QHBoxLayout;
    auto *picture = new QLabel(card);
    picture->setPixmap(widgets::toneIcon(widgets::Tone::Warning).pixmap(22, 22));
    auto *text = new QLabel(
        tr("The program ended before %Ln change(s) were saved. The last one was "
           "made on %1.",
           nullptr, leftover.edits)
            .arg(QLocale().toString(leftover.changed.toLocalTime(), QLocale::ShortFormat)),
        card);
    text->setWordWrap(true);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    card->body()->addLayout(row);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *recover = new QPushButton(widgets::icon(QStringLiteral("document-revert")),
                                    tr("Open with these changes"), card);
    recover->setObjectName(QStringLiteral("recover"));
    auto *discard = new QPushButton(tr("Discard them"), card);
    discard->setObjectName(QStringLiteral("discard"));
    buttons->addWidget(discard);
    buttons->addWidget(recover);
    card->body()->addLayout(buttons);
    connect(recover, &QPushButton::clicked, this,
            [this, leftover] { Q_EMIT recoverRequested(leftover); });
    connect(discard, &QPushButton::clicked, this,
            [this, leftover] { Q_EMIT discardRequested(leftover); });
    return card;
}

void StartPage::showHome()
{
    m_stack->setCurrentIndex(0);
}

void StartPage::showNewProject()
{
    m_stack->setCurrentIndex(1);
    m_form->start();
}

} // namespace project
