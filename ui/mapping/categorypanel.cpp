// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/categorypanel.h"

#include "ui/mapping/categorytext.h"
#include "ui/mapping/panelheader.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace mappingpage
{

using classification::IccsCode;

namespace
{

// Who walks through the list with a key held down reads nothing here in between.
constexpr int WalkMilliseconds = 40;

} // namespace

CategoryPanel::CategoryPanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(new QToolButton(this))
    , m_take(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_label(new widgets::CategoryLabel(this))
    , m_text(new QTextBrowser(this))
{
    build();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &CategoryPanel::render);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { open(url.toString(QUrl::FullyDecoded)); });
    connect(m_label, &widgets::CategoryLabel::categoryActivated, this, [this](const QString &code) {
        Q_EMIT m_session.placeRequested({ QStringLiteral("category"), { code } });
    });
    connect(m_back, &QToolButton::clicked, this, [this] {
        if (m_trail.isEmpty())
            return;
        m_code = m_trail.takeLast();
        refresh();
    });
    connect(m_take, &QToolButton::clicked, this, [this] {
        if (const auto code = IccsCode::parse(m_code))
            Q_EMIT takeWanted(*code);
    });
}

void CategoryPanel::build()
{
    auto *header = new PanelHeader(tr("ICCS category"), this);
    m_text->setMinimumHeight(2 * fontMetrics().height());
    m_back->setObjectName(QStringLiteral("categoryBack"));
    m_back->setAutoRaise(true);
    m_back->setIcon(widgets::icon(QStringLiteral("go-previous")));
    m_back->setToolTip(tr("Back to the category before"));
    m_back->setAccessibleName(m_back->toolTip());
    m_take->setObjectName(QStringLiteral("categoryTake"));
    m_take->setAutoRaise(true);
    m_take->setText(tr("Take it"));
    m_take->setIcon(widgets::icon(QStringLiteral("dialog-ok-apply")));
    m_take->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_take->setToolTip(tr("Links the selected offences to this category"));
    m_more->setAutoRaise(true);
    m_more->setIcon(widgets::icon(QStringLiteral("overflow-menu")));
    m_more->setToolTip(tr("More about this category"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addAction(widgets::icon(QStringLiteral("view-list-tree")),
                    tr("&Show in the classification"), m_label, &QAbstractButton::click);
    menu->addAction(widgets::icon(QStringLiteral("edit-copy")), tr("&Copy the code"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_code); });
    menu->addAction(widgets::icon(QStringLiteral("document-edit")),
                    tr("&Replace this category by another everywhere"), this, [this] {
                        if (const auto code = IccsCode::parse(m_code))
                            Q_EMIT replaceEverywhereWanted(*code);
                    });
    m_more->setMenu(menu);
    header->setFoldable(this, QStringLiteral("mapping/categoryFolded"));
    for (QToolButton *tool : { m_back, m_take, m_more })
        header->addTool(tool);
    m_label->setObjectName(QStringLiteral("categoryTitle"));
    m_label->setContentsMargins(widgets::HalfGap, 0, 0, 0);
    m_text->setObjectName(QStringLiteral("categoryText"));
    m_text->setAccessibleName(tr("Text of the category"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(widgets::Gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_label);
    column->addWidget(m_text, 1);
}

void CategoryPanel::follow(const QString &code)
{
    if (code == m_code)
        return;
    if (!m_code.isEmpty())
        m_trail << m_code;
    m_code = code;
    refresh();
}

void CategoryPanel::start(const QString &code, const QString &listId, const QString &offenceId)
{
    m_trail.clear();
    m_code = code;
    m_list = listId;
    m_offence = offenceId;
    refresh();
    if (!m_text->document()->isEmpty())
        m_later.start(WalkMilliseconds);
}

void CategoryPanel::refresh()
{
    const auto code = IccsCode::parse(m_code);
    m_label->setCategory(code ? m_code : QString(),
                         code ? titleIn(m_session.classification(), *code, m_session.language())
                              : tr("Choose a suggestion or a category."));
    m_back->setEnabled(!m_trail.isEmpty());
    m_take->setEnabled(code && !m_offence.isEmpty());
    m_more->setEnabled(code.has_value());
    // Laying a long text out takes longer than a key press should: it follows in the next turn.
    m_later.start(0);
}

void CategoryPanel::render()
{
    const auto code = IccsCode::parse(m_code);
    const QString html = code ? CategoryText(m_session.classification(), m_session.data(),
                                             m_session.language(), palette())
                                    .html(*code, m_list, m_offence)
                              : QString();
    QTextOption option = m_text->document()->defaultTextOption();
    // Setting it lays the text out anew, also when it is the same again.
    if (option.textDirection() != layoutDirection()) {
        option.setTextDirection(layoutDirection());
        m_text->document()->setDefaultTextOption(option);
    }
    m_text->setHtml(html);
}

void CategoryPanel::open(const QString &link)
{
    const QString kind = link.section(QLatin1Char(':'), 0, 0);
    const QString rest = link.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("category"))
        follow(rest);
    else if (kind == QLatin1String("offence"))
        Q_EMIT offenceActivated(rest.section(QLatin1Char('/'), 0, 0),
                                rest.section(QLatin1Char('/'), 1));
}

void CategoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        m_later.start(0);
}

} // namespace mappingpage
