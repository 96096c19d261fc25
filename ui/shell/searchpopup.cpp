// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchpopup.h"

#include "ui/session/session.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace shell
{

namespace
{

constexpr int MostCategories = 12;
constexpr int MostOffences = 30;
constexpr int Width = 760;
constexpr int Rows = 14;

QString kindText(HitKind kind)
{
    switch (kind) {
    case HitKind::Page:
        return SearchPopup::tr("Page");
    case HitKind::Category:
        return SearchPopup::tr("ICCS category");
    case HitKind::Offence:
        break;
    }
    return SearchPopup::tr("Offence");
}

QList<models::Column<Hit>> columns()
{
    using H = const Hit &;
    return {
        { SearchPopup::tr("Result"),
          [](H hit) { return hit.text; },
          { { models::CodeRole, [](H hit) { return hit.code; } },
            { models::SpansRole, [](H hit) { return QVariant::fromValue(hit.matches); } },
            { Qt::AccessibleTextRole,
              [](H hit) {
                  return QStringList { kindText(hit.kind), hit.code, hit.text, hit.detail }.join(
                      QLatin1Char(' '));
              } },
            { Qt::ToolTipRole, [](H hit) { return hit.text; } } } },
        { SearchPopup::tr("Found in"),
          [](H hit) { return hit.detail.isEmpty() ? kindText(hit.kind) : hit.detail; },
          { { Qt::ToolTipRole, [](H hit) { return hit.detail; } },
            { Qt::ForegroundRole,
              [](H) { return QApplication::palette().brush(QPalette::PlaceholderText); } } } },
    };
}

} // namespace

SearchPopup::SearchPopup(session::Session &session, QList<Hit> pages, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_pages(std::move(pages))
    , m_model(columns())
{
    setObjectName(QStringLiteral("search-everywhere"));
    setAccessibleName(tr("Search everywhere"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    build();
    parent->installEventFilter(this);
    hide();
}

void SearchPopup::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::Gap, widgets::Gap, widgets::Gap, widgets::Gap);
    layout->setSpacing(widgets::HalfGap);
    m_field = new widgets::SearchField(
        tr("Search everywhere: codes, titles and terms of the ICCS, offences, pages"), this);
    m_field->setDelay(40);
    layout->addWidget(m_field);
    m_view = new QTableView(this);
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(&m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_view->setItemDelegateForColumn(0, new widgets::CategoryDelegate(m_view));
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(1, Width / 3);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    layout->addWidget(m_view, 1);
    m_summary = new QLabel(this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_summary);
    m_field->installEventFilter(this);
    connect(m_field, &widgets::SearchField::searchChanged, this, &SearchPopup::search);
    connect(m_view, &QTableView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void SearchPopup::open()
{
    renewOffences();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search(m_field->text().trimmed());
}

void SearchPopup::place()
{
    const QRect window = parentWidget()->rect();
    const int width = std::min(Width, window.width() - 4 * widgets::Gap);
    const int height = std::min(m_view->verticalHeader()->defaultSectionSize() * Rows
                                    + m_field->sizeHint().height() + m_summary->sizeHint().height()
                                    + 4 * widgets::Gap,
                                window.height() - 8 * widgets::Gap);
    setGeometry(window.center().x() - width / 2, window.top() + 6 * widgets::Gap, width, height);
}

void SearchPopup::renewOffences()
{
    if (m_isRenewing || m_offencesRevision == m_session.project().revision() + 1)
        return;
    m_isRenewing = true;
    m_session.jobs().startQuietly(
        this, [data = m_session.data()](base::Progress &) { return OffenceFinder(data); },
        [this, revision = m_session.project().revision()](OffenceFinder finder) {
            m_isRenewing = false;
            m_offences = std::move(finder);
            m_offencesRevision = revision + 1; // 0: never made
            search(m_field->text().trimmed());
        });
}

QList<Hit> SearchPopup::pagesFor(const QString &text) const
{
    QList<Hit> found;
    for (Hit page : m_pages) {
        const text::Folded folded = text::foldWithOrigins(page.text);
        const QString wanted = text::fold(text);
        const qsizetype at = folded.text.indexOf(wanted);
        if (at < 0)
            continue;
        if (!wanted.isEmpty())
            page.matches = { { folded.origin.at(at), wanted.size() } };
        found << page;
    }
    return found;
}

void SearchPopup::search(const QString &text)
{
    QList<Hit> hits = pagesFor(text);
    QStringList counts;
    if (!text.isEmpty()) {
        const QString language = m_session.language();
        const auto found = m_session.search().find(text, MostCategories + 1, language);
        QList<Hit> categories;
        for (const auto &category : found.mid(0, MostCategories))
            categories << hitFor(category, m_session.classification(), language);
        const auto offences = m_offences.find(text, MostOffences);
        // Who types a whole code of a national list wants that offence.
        const bool isOffenceCode = !offences.hits.isEmpty()
            && offences.hits.constFirst().code.compare(text, Qt::CaseInsensitive) == 0;
        const bool isCategoryCode = !categories.isEmpty() && categories.constFirst().code == text;
        if (isOffenceCode && !isCategoryCode)
            hits << offences.hits << categories;
        else
            hits << categories << offences.hits;
        if (found.size() > MostCategories)
            counts << tr("The best %1 categories are shown.").arg(MostCategories);
        if (offences.total > MostOffences)
            counts
                << tr("%1 of %Ln offence(s) are shown.", nullptr, offences.total).arg(MostOffences);
    }
    if (hits.isEmpty())
        counts << tr("Nothing fits. Try fewer or other words, or the beginning of a code.");
    else if (counts.isEmpty())
        counts << tr("Enter goes there, Escape closes.");
    m_model.setRows(hits);
    m_summary->setText(counts.join(QLatin1Char(' ')));
    if (!hits.isEmpty())
        m_view->selectRow(0);
}

QString SearchPopup::summaryText() const
{
    return m_summary->text();
}

void SearchPopup::choose(int row)
{
    if (row < 0 || row >= m_model.rows().size())
        return;
    const base::Place place = m_model.row(row).place;
    hide();
    Q_EMIT chosen(place);
}

void SearchPopup::moveCurrent(int rows)
{
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    m_view->selectRow(row);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()))
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(Rows);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-Rows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search(m_field->text().trimmed()); // what was typed last counts
        choose(std::max(0, m_view->currentIndex().row()));
        return true;
    case Qt::Key_Escape:
        hide();
        parentWidget()->setFocus();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace shell
