// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QTranslator;

namespace shell
{

// The language of the screen: texts, order, numbers and the direction of the layout. Languages are
// the translations embedded in the program.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    QStringList available() const; // "en", "es", ...
    static QString name(const QString &language); // in that language itself
    QString current() const { return m_current; }
    // language empty: the one of the system, or English. Tells the application at once; windows
    // rebuild themselves after changed().
    void choose(const QString &language);

    // For tests of texts and layouts, see PseudoTranslator; chosen by name, never offered unless
    // ICCS_PSEUDO_LANGUAGE is set in the environment.
    static QString pseudo() { return QStringLiteral("qps"); }

Q_SIGNALS:
    void changed(const QString &language);

private:
    void install(std::unique_ptr<QTranslator> translator);
    QString fitting(const QString &language) const;

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_current;
};

} // namespace shell
