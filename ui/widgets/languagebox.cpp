// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/languagebox.h"

#include <QComboBox>
#include <QLocale>
#include <QMap>

namespace widgets
{

namespace
{

constexpr int LeastLetters = 22;

const QStringList &unitedNations()
{
    static const QStringList codes { QStringLiteral("ar"), QStringLiteral("en"),
                                     QStringLiteral("es"), QStringLiteral("fr"),
                                     QStringLiteral("ru"), QStringLiteral("zh") };
    return codes;
}

// Languages of two letters: three-letter ones stand for small communities or dead languages and
// would bury the others.
QMap<QString, QString> allLanguages()
{
    QMap<QString, QString> byName;
    const auto locales
        = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = locale.name().section(QLatin1Char('_'), 0, 0);
        if (code.size() == 2)
            byName.insert(languageName(code), code);
    }
    return byName;
}

} // namespace

QString languageName(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (code == QLatin1String("en"))
        return QStringLiteral("English (en)"); // the platform says "American English"
    if (code == QLatin1String("es"))
        return QStringLiteral("español (es)"); // and "español de España"
    return name.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(name, code);
}

void fillLanguages(QComboBox *box, const QString &noneText)
{
    static const QMap<QString, QString> all = allLanguages();
    if (!noneText.isEmpty())
        box->addItem(noneText, QString());
    for (const QString &code : unitedNations())
        box->addItem(languageName(code), code);
    box->insertSeparator(box->count());
    for (auto language = all.begin(); language != all.end(); ++language) {
        if (!unitedNations().contains(language.value()))
            box->addItem(language.key(), language.value());
    }
    box->setMaxVisibleItems(20);
    // Fitting the longest of all names would load the fonts of every script of the world.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(LeastLetters);
}

void chooseLanguage(QComboBox *box, const QString &code)
{
    int index = box->findData(code);
    if (index < 0 && !code.isEmpty()) {
        box->addItem(languageName(code), code);
        index = box->count() - 1;
    }
    box->setCurrentIndex(qMax(0, index));
}

} // namespace widgets
