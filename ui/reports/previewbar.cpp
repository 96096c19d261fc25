// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/previewbar.h"

#include "ui/reports/pageview.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

namespace reportspage
{

namespace
{

constexpr double Zooms[] = { 0, 0.5, 0.75, 1, 1.25, 1.5, 2, 3 }; // 0: as wide as the window
constexpr int DeepestHeading = 3;

QString zoomKey()
{
    return QStringLiteral("reports/zoom");
}

} // namespace

PreviewBar::PreviewBar(PageView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_contents(new QComboBox(this))
    , m_page(new QSpinBox(this))
    , m_count(new QLabel(this))
    , m_zooms(makeZooms())
{
    m_contents->setObjectName(QStringLiteral("reportContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setPlaceholderText(tr("Contents")); // on the title page
    m_contents->setToolTip(tr("Go to a heading"));
    m_contents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contents->setMinimumContentsLength(14);
    m_contents->setMaxVisibleItems(25);
    m_page->setObjectName(QStringLiteral("reportPage"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setMinimum(1);
    m_page->setKeyboardTracking(false);
    m_count->setObjectName(QStringLiteral("reportPageCount"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::HalfGap);
    row->addWidget(m_contents, 1);
    row->addSpacing(widgets::Gap);
    makeActions();
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addSpacing(widgets::Gap);
    row->addWidget(m_zooms);
    connect(m_contents, &QComboBox::activated, this, &PreviewBar::goToHeading);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view.goTo(page - 1); });
    connect(&m_view, &PageView::viewChanged, this, &PreviewBar::showPlace);
    connect(&m_view, &PageView::zoomWished, this, &PreviewBar::zoomBy);
    chooseZoom(m_zooms->currentIndex());
    showPages();
}

QAction *PreviewBar::newAction(const char *name, const QString &icon, const QString &text)
{
    auto *action = new QAction(widgets::icon(icon), text, this);
    action->setObjectName(QLatin1String(name));
    m_actions << action;
    return action;
}

void PreviewBar::makeActions()
{
    const auto go = [this](int pages) {
        return [this, pages] { m_view.goTo(m_view.currentPage() + pages); };
    };
    const QAction *before
        = newAction("reportPageBefore", QStringLiteral("go-previous"), tr("Page before"));
    const QAction *next = newAction("reportPageNext", QStringLiteral("go-next"), tr("Next page"));
    const QAction *nearer = newAction("reportZoomIn", QStringLiteral("file-zoom-in"), tr("Larger"));
    const QAction *farther
        = newAction("reportZoomOut", QStringLiteral("file-zoom-out"), tr("Smaller"));
    connect(before, &QAction::triggered, this, go(-1));
    connect(next, &QAction::triggered, this, go(1));
    connect(nearer, &QAction::triggered, this, [this] { zoomBy(1); });
    connect(farther, &QAction::triggered, this, [this] { zoomBy(-1); });
    for (QAction *action : std::as_const(m_actions)) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        layout()->addWidget(button);
    }
}

QComboBox *PreviewBar::makeZooms()
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("reportZoom"));
    box->setAccessibleName(tr("Zoom"));
    for (const double zoom : Zooms)
        box->addItem(zoom > 0 ? tr("%1 %").arg(QLocale().toString(int(zoom * 100)))
                              : tr("Width of the window"),
                     zoom);
    box->setCurrentIndex(qMax(0, box->findData(QSettings().value(zoomKey(), 0).toDouble())));
    connect(box, &QComboBox::activated, this, [this](int index) {
        QSettings().setValue(zoomKey(), m_zooms->itemData(index));
        chooseZoom(index);
    });
    return box;
}

void PreviewBar::chooseZoom(int index)
{
    m_view.setZoom(m_zooms->itemData(index).toDouble());
}

// From what is shown to the next zoom that is offered.
void PreviewBar::zoomBy(int steps)
{
    const double shown = m_view.shownZoom();
    int wanted = -1;
    for (int index = 1; index < m_zooms->count(); ++index) {
        const double zoom = m_zooms->itemData(index).toDouble();
        if (steps < 0 && zoom < shown - 0.01)
            wanted = index;
        if (steps > 0 && zoom > shown + 0.01 && wanted < 0)
            wanted = index;
    }
    if (wanted < 0)
        return;
    m_zooms->setCurrentIndex(wanted);
    Q_EMIT m_zooms->activated(wanted);
}

void PreviewBar::showPages()
{
    const QSignalBlocker quiet(m_page);
    m_contents->clear();
    const int count = m_view.pages() ? m_view.pages()->count() : 0;
    if (m_view.pages()) {
        const auto &contents = m_view.pages()->contents();
        for (int index = 0; index < contents.size(); ++index) {
            const auto &place = contents[index];
            if (place.level <= DeepestHeading)
                m_contents->addItem(QString(4 * (place.level - 1), QChar::Space) + place.title,
                                    index);
        }
    }
    m_page->setMaximum(qMax(1, count));
    m_count->setText(tr("of %1", "page ... of ...").arg(QLocale().toString(count)));
    setEnabled(count > 0);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(count > 0);
    showPlace();
}

void PreviewBar::goToHeading(int index)
{
    const auto &place = m_view.pages()->contents().at(m_contents->itemData(index).toInt());
    m_view.goTo(place.page, qMax(0.0, place.top - 20)); // a little of what stands above
    m_view.setFocus();
}

// The last heading that begins above the middle of what is seen.
void PreviewBar::showPlace()
{
    if (!m_view.pages())
        return;
    const QSignalBlocker quiet(m_page);
    const int page = m_view.currentPage();
    m_page->setValue(page + 1);
    int heading = -1;
    for (int index = 0; index < m_contents->count(); ++index) {
        const auto &place = m_view.pages()->contents().at(m_contents->itemData(index).toInt());
        if (m_view.isAboveMiddle(place.page, place.top))
            heading = index;
    }
    m_contents->setCurrentIndex(heading);
}

} // namespace reportspage
