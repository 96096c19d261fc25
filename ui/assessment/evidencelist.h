// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/answer.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace assessmentpage
{

// The evidence of an answer: its kind, what it is and where it is, a piece each; pieces are added
// and taken away.
class EvidenceList : public QWidget
{
    Q_OBJECT
public:
    // Typing: of the same answer as before, so that a piece which is being typed stays.
    enum class Keep { Nothing, Typing };

    explicit EvidenceList(const QList<assessment::Named> &kinds, QWidget *parent = nullptr);
    void setEvidence(const QList<assessment::Evidence> &evidence, Keep keep, bool isEditable);
    void tell(); // what is typed, when it is something new

Q_SIGNALS:
    void edited(const QList<assessment::Evidence> &evidence);

private:
    struct Piece {
        QWidget *frame;
        QComboBox *kind;
        QLineEdit *text, *link;
        QToolButton *remove;
    };
    void addPiece(const assessment::Evidence &evidence);
    QLineEdit *addLine(const QString &name, const char *objectName, QWidget *frame);
    void removePiece(QWidget *frame);
    QList<assessment::Evidence> typed() const;

    QList<assessment::Named> m_kinds;
    QList<assessment::Evidence> m_evidence; // as stored
    QList<Piece> m_pieces;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace assessmentpage
