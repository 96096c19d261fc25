// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/classification/categorytext.h"

#include <QTextBrowser>

#include <optional>

namespace classificationpage
{

// Everything there is to read about a category. Links lead to other categories and to the offences
// of the project; parts that matter less are folded, and stay as they were left from one category
// to the next.
class TextPanel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit TextPanel(QWidget *parent = nullptr);

    // The classification outlives the panel's use of it: call again when it is replaced.
    void showCategory(const classification::Classification &classification,
                      const classification::IccsCode &code, const QString &language,
                      const QList<LinkedOffence> &linked);
    void showNothing();

Q_SIGNALS:
    void categoryActivated(const QString &code);
    void offenceActivated(const QString &list, const QString &offence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &url);
    void write();

    const classification::Classification *m_classification = nullptr;
    std::optional<classification::IccsCode> m_code;
    QString m_language;
    QList<LinkedOffence> m_linked;
    QSet<QString> m_unfolded;
};

} // namespace classificationpage
