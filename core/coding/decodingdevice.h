// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QStringConverter>

#include <optional>

namespace coding
{

// Gives the text of another device as UTF-8, piece by piece. Encodings that keep ASCII as it is are
// cut at line ends, so that no character falls apart; the wide ones of Unicode keep their state.
class DecodingDevice : public QIODevice
{
public:
    DecodingDevice(QIODevice &source, const QString &encoding);
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool fill();

    QIODevice &m_source;
    QString m_encoding;
    std::optional<QStringDecoder> m_unicode;
    QByteArray m_undecoded; // behind the last line end
    QByteArray m_decoded;
    qsizetype m_taken = 0; // of m_decoded
    bool m_hasFailed = false;
};

} // namespace coding
