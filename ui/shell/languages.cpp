// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/languages.h"

#include "core/base/groupedlocale.h"
#include "ui/shell/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace shell
{

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Languages::available() const
{
    QStringList languages { QStringLiteral("en") };
    for (const QString &file :
         QDir(QStringLiteral(":/i18n")).entryList({ QStringLiteral("workbench_*.qm") })) {
        const QString language = file.mid(10).chopped(3);
        if (!languages.contains(language))
            languages << language;
    }
    if (qEnvironmentVariableIsSet("ICCS_PSEUDO_LANGUAGE"))
        languages << pseudo();
    return languages;
}

QString Languages::name(const QString &language)
{
    if (language == pseudo())
        return PseudoTranslator::disguised(QStringLiteral("Pseudo"));
    if (language == QLatin1String("en"))
        return QStringLiteral("English"); // the platform says "American English"
    QString name = QLocale(language).nativeLanguageName();
    if (language == QLatin1String("es"))
        name = QStringLiteral("español"); // and "español de España"
    return name.left(1).toUpper() + name.mid(1);
}

QString Languages::fitting(const QString &language) const
{
    if (language == pseudo())
        return language;
    QStringList wanted { language };
    if (language.isEmpty())
        wanted = QLocale::system().uiLanguages();
    for (const QString &candidate : std::as_const(wanted)) {
        const QString plain
            = candidate.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (available().contains(plain))
            return plain;
    }
    return QStringLiteral("en");
}

void Languages::choose(const QString &language)
{
    const QString chosen = fitting(language);
    if (chosen == m_current)
        return;
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_current = chosen;
    if (chosen == pseudo()) {
        QLocale::setDefault(QLocale(QLocale::English));
        install(std::make_unique<PseudoTranslator>());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    } else {
        // The region of the system, where it speaks that language: its numbers and dates.
        const QLocale system = QLocale::system();
        const QLocale locale(chosen);
        QLocale::setDefault(
            base::groupedLocale(system.language() == locale.language() ? system : locale));
        for (const QString &path :
             { QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_"),
               QStringLiteral(":/i18n/workbench_") }) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(path + chosen))
                install(std::move(translator));
        }
        QGuiApplication::setLayoutDirection(locale.textDirection());
    }
    Q_EMIT changed(chosen);
}

void Languages::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace shell
