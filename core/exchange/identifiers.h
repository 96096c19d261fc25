// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"

namespace exchange
{

// Names of things for linked data. Neither the ICCS nor most national lists have published IRIs, so
// ours are URNs: unique and stable, and they do not pretend to lead to a page.
class Identifiers
{
public:
    explicit Identifiers(const ExportJob &job);

    QString root() const; // "urn:x-iccs-workbench:"
    QString edition() const;
    QString categoryPrefix() const;
    QString category(const classification::IccsCode &code) const;

    QString list(const offences::ListInfo &info) const;
    QString offencePrefix(const offences::ListInfo &info) const;
    QString offence(const offences::ListInfo &info, const QString &nationalCode) const;
    QString correspondence(const offences::ListInfo &info) const;
    QString linkPrefix(const offences::ListInfo &info) const;
    QString link(const offences::ListInfo &info, const QString &linkId) const;
    QString set(const QString &list) const; // of a whole export; list empty: all lists

    // Letters, digits and -._~ stay, all other bytes of the UTF-8 form become %XX (RFC 3986), so
    // that a code with blanks or slashes is part of an IRI or of a CURIE.
    static QString encoded(const QString &text);

private:
    QString m_edition;
    QString m_project; // country and institution
};

} // namespace exchange
