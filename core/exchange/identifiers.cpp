// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/identifiers.h"

#include <QUrl>

namespace exchange
{

Identifiers::Identifiers(const ExportJob &job)
    : m_edition(encoded(job.classification.id()))
    , m_project(encoded(job.data.settings.country) + QLatin1Char(':')
                + encoded(job.data.settings.institution))
{
}

QString Identifiers::root() const
{
    return QStringLiteral("urn:x-iccs-workbench:");
}

QString Identifiers::edition() const
{
    return root() + QStringLiteral("classification:") + m_edition;
}

QString Identifiers::categoryPrefix() const
{
    return edition() + QLatin1Char(':');
}

QString Identifiers::category(const classification::IccsCode &code) const
{
    return categoryPrefix() + code.toString();
}

QString Identifiers::list(const offences::ListInfo &info) const
{
    return root() + QStringLiteral("list:") + m_project + QLatin1Char(':') + encoded(info.id);
}

QString Identifiers::offencePrefix(const offences::ListInfo &info) const
{
    return list(info) + QLatin1Char(':');
}

QString Identifiers::offence(const offences::ListInfo &info, const QString &nationalCode) const
{
    return offencePrefix(info) + encoded(nationalCode);
}

QString Identifiers::correspondence(const offences::ListInfo &info) const
{
    return root() + QStringLiteral("correspondence:") + m_project + QLatin1Char(':')
        + encoded(info.id) + QLatin1Char(':') + m_edition;
}

QString Identifiers::linkPrefix(const offences::ListInfo &info) const
{
    return correspondence(info) + QLatin1Char(':');
}

QString Identifiers::link(const offences::ListInfo &info, const QString &linkId) const
{
    return linkPrefix(info) + encoded(linkId);
}

QString Identifiers::set(const QString &list) const
{
    return root() + QStringLiteral("set:") + m_project + QLatin1Char(':')
        + (list.isEmpty() ? QStringLiteral("all") : encoded(list)) + QLatin1Char(':') + m_edition;
}

QString Identifiers::encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace exchange
