// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/compareassessments.h"

#include "core/reports/comparison.h"
#include "ui/reports/optionsform.h"
#include "ui/reports/previewpane.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace reportspage
{

namespace
{

constexpr QSize Comfortable { 1120, 640 };

// The moment at which the comparison was asked for, on every page.
class Moment final : public base::Clock
{
public:
    explicit Moment(const QDateTime &time)
        : m_time(time)
    {
    }
    QDateTime now() const override { return m_time; }

private:
    QDateTime m_time;
};

} // namespace

CompareAssessmentsDialog::CompareAssessmentsDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_messages(new widgets::MessageBar(this))
{
    setWindowTitle(tr("Compare assessments"));
    setModal(false);
    resize(Comfortable);
    m_preview = new PreviewPane(session, *m_messages, this);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 260, 860 });
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    connect(m_preview, &PreviewPane::makeWished, this, &CompareAssessmentsDialog::make);
    if (QFileInfo::exists(session.project().path()))
        setFile(session.project().path());
    else
        make();
}

QWidget *CompareAssessmentsDialog::makeSide()
{
    auto *side = new QWidget(this);
    m_files = new QListWidget(side);
    m_files->setObjectName(QStringLiteral("comparedFiles"));
    m_files->setAccessibleName(tr("Files that are compared"));
    auto *add
        = new QPushButton(widgets::icon(QStringLiteral("list-add")), tr("&Add a file…"), side);
    add->setObjectName(QStringLiteral("addComparedFile"));
    m_remove = new QPushButton(widgets::icon(QStringLiteral("list-remove")), tr("&Remove"), side);
    m_remove->setObjectName(QStringLiteral("removeComparedFile"));
    m_language = new QComboBox(side);
    m_language->setObjectName(QStringLiteral("comparisonLanguage"));
    fillReportLanguages(m_language, m_session);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto *form = new QFormLayout;
    form->addRow(tr("&Language"), m_language);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_files, 1);
    column->addLayout(buttons);
    column->addLayout(form);
    connect(add, &QPushButton::clicked, this, &CompareAssessmentsDialog::addFiles);
    connect(m_remove, &QPushButton::clicked, this, &CompareAssessmentsDialog::removeFile);
    connect(m_language, &QComboBox::activated, this, &CompareAssessmentsDialog::make);
    return side;
}

void CompareAssessmentsDialog::addFiles()
{
    const QString path = widgets::FileDialog::openFile(
        this, windowTitle(), tr("Projects and exported assessments (*.iccs *.json)"),
        QStringLiteral("compare"));
    if (!path.isEmpty())
        setFile(path);
}

void CompareAssessmentsDialog::setFile(const QString &path)
{
    if (!paths().contains(path)) {
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_files);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
        m_files->setCurrentItem(item);
    }
    make();
}

void CompareAssessmentsDialog::removeFile()
{
    delete m_files->takeItem(m_files->currentRow());
    make();
}

QStringList CompareAssessmentsDialog::paths() const
{
    QStringList paths;
    for (int row = 0; row < m_files->count(); ++row)
        paths << m_files->item(row)->data(Qt::UserRole).toString();
    return paths;
}

void CompareAssessmentsDialog::make()
{
    m_remove->setEnabled(m_files->count() > 0);
    if (m_files->count() < 2) {
        m_preview->giveUp(tr("Two files or more are compared"),
                          tr("Add projects, or assessments that were exported from them. Files "
                             "are read as they were saved last."));
        return;
    }
    const project::Signature signature = m_session.signature();
    const QString language = m_language->currentData().toString();
    const auto iccs = std::make_shared<classification::Classification>(m_session.classification());
    m_preview->make(
        QStringLiteral("comparison"), windowTitle(),
        [iccs, signature, language,
         paths = paths()](base::Progress &progress) -> base::Result<Pages> {
            const auto instrument
                = assessment::loadInstrument(assessment::defaultInstrument(), language);
            if (!instrument)
                return tl::unexpected(instrument.error());
            const Moment clock(signature.time);
            const auto comparison
                = project::readComparison(paths, { *iccs, *instrument, language, clock }, progress);
            if (!comparison)
                return tl::unexpected(comparison.error());
            return std::make_shared<render::PagePictures>(std::make_shared<const report::Document>(
                reports::comparisonDocument({ *comparison, *iccs, *instrument, language,
                                              signature.time, signature.author })));
        });
}

} // namespace reportspage
