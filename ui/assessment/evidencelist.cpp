// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/evidencelist.h"

#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include <utility>

namespace assessmentpage
{

using assessment::Evidence;

EvidenceList::EvidenceList(const QList<assessment::Named> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_kinds(kinds)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(widgets::icon(QStringLiteral("list-add")), tr("A&dd evidence"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(widgets::Gap);
    m_add->setObjectName(QStringLiteral("addEvidence"));
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addPiece({ m_kinds.isEmpty() ? QString() : m_kinds.constFirst().id, {}, {} });
        m_pieces.constLast().text->setFocus();
    });
}

void EvidenceList::setEvidence(const QList<Evidence> &evidence, Keep keep, bool isEditable)
{
    m_evidence = evidence;
    m_add->setEnabled(isEditable);
    const bool isTyping = std::any_of(m_pieces.cbegin(), m_pieces.cend(), [](const Piece &piece) {
        return piece.text->isModified() || piece.link->isModified();
    });
    if (keep == Keep::Typing && (isTyping || evidence == typed()))
        return;
    for (const Piece &piece : std::exchange(m_pieces, {})) {
        piece.text->disconnect(this); // hiding them ends no typing
        piece.link->disconnect(this);
        piece.frame->hide();
        piece.frame->deleteLater();
    }
    for (const Evidence &one : evidence) {
        addPiece(one);
        const Piece &piece = m_pieces.constLast();
        piece.kind->setEnabled(isEditable);
        piece.text->setReadOnly(!isEditable);
        piece.link->setReadOnly(!isEditable);
        piece.remove->setEnabled(isEditable);
    }
}

QLineEdit *EvidenceList::addLine(const QString &name, const char *objectName, QWidget *frame)
{
    auto *line = new QLineEdit(frame);
    line->setObjectName(QLatin1String(objectName));
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    connect(line, &QLineEdit::editingFinished, this, &EvidenceList::tell);
    return line;
}

void EvidenceList::addPiece(const Evidence &evidence)
{
    auto *frame = new QWidget(this);
    Piece piece { frame, new QComboBox(frame), nullptr, nullptr, new QToolButton(frame) };
    piece.kind->setObjectName(QStringLiteral("evidenceKind"));
    piece.kind->setAccessibleName(tr("Kind of evidence"));
    for (const assessment::Named &kind : m_kinds)
        piece.kind->addItem(kind.name, kind.id);
    piece.kind->setCurrentIndex(std::max(0, piece.kind->findData(evidence.kind)));
    piece.text = addLine(tr("What it is: title, date, article"), "evidenceText", frame);
    piece.text->setText(evidence.text);
    piece.text->setCursorPosition(0); // its beginning is seen
    piece.link = addLine(tr("Where it is: address or file"), "evidenceLink", frame);
    piece.link->setText(evidence.link);
    piece.link->setCursorPosition(0);
    piece.remove->setObjectName(QStringLiteral("removeEvidence"));
    piece.remove->setIcon(widgets::icon(QStringLiteral("list-remove")));
    piece.remove->setToolTip(tr("Remove this evidence"));
    piece.remove->setAccessibleName(piece.remove->toolTip());
    piece.remove->setAutoRaise(true);
    piece.remove->setFocusPolicy(Qt::StrongFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(piece.kind, 1);
    head->addWidget(piece.remove);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(piece.text);
    column->addWidget(piece.link);
    m_column->insertWidget(int(m_pieces.size()), frame);
    m_pieces << piece;
    connect(piece.kind, &QComboBox::activated, this, &EvidenceList::tell);
    connect(piece.remove, &QToolButton::clicked, this, [this, frame] { removePiece(frame); });
}

// A piece that says nothing is none.
QList<Evidence> EvidenceList::typed() const
{
    QList<Evidence> all;
    for (const Piece &piece : m_pieces) {
        const Evidence one { piece.kind->currentData().toString(), piece.text->text().trimmed(),
                             piece.link->text().trimmed() };
        if (one.isThere())
            all << one;
    }
    return all;
}

void EvidenceList::tell()
{
    for (const Piece &piece : std::as_const(m_pieces)) {
        piece.text->setModified(false);
        piece.link->setModified(false);
    }
    const QList<Evidence> now = typed();
    if (now != m_evidence)
        Q_EMIT edited(now);
}

void EvidenceList::removePiece(QWidget *frame)
{
    m_pieces.removeIf([&](const Piece &piece) { return piece.frame == frame; });
    m_add->setFocus();
    frame->hide();
    frame->deleteLater();
    tell();
}

} // namespace assessmentpage
