// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <quazip.h>
#include <quazipfile.h>

#include <functional>
#include <memory>

class QXmlStreamReader;

namespace table
{

// The parts of a zip archive that holds a workbook. A small archive can unpack to terabytes, so the
// declared sizes are checked when it is opened and what really comes out is counted while it is
// read. Parts are read as streams and never as a whole.
class Archive
{
public:
    static base::Result<std::unique_ptr<Archive>>
    open(const QByteArray &bytes, const base::Text &tried, qint64 maximumBytes);

    const QStringList &names() const { return m_names; }
    bool contains(const QString &name) const;
    bool hasFolder(const QString &folder) const;

    // Runs read over the XML of a part; damaged XML or a part that unpacks to too much is an error.
    // read may stop anywhere.
    base::Result<> readXml(const QString &name,
                           const std::function<base::Result<>(QXmlStreamReader &)> &read);
    QByteArray content(const QString &name, qint64 maximum);
    // A part as a whole, for what has to be changed in it; fails when it is larger.
    base::Result<QByteArray> whole(const QString &name, qint64 maximum);

    // The same archive with other content of some parts, by their names as in names(), and without
    // others. What is not named is copied as it is packed, byte for byte.
    struct Changes {
        QMap<QString, QByteArray> replaced;
        QStringList dropped;
    };
    base::Result<> copyTo(const QString &path, const Changes &changes);

    qint64 unpacked() const { return m_unpacked; }
    qint64 total() const { return m_total; }
    const base::Text &tried() const { return m_tried; }
    tl::unexpected<base::Error> damaged(const QString &name) const;
    tl::unexpected<base::Error> tooLarge() const;

private:
    class Part;
    class Bytes final : public QBuffer
    {
    public:
        // A damaged archive points anywhere; QBuffer would complain to the terminal.
        bool seek(qint64 position) override
        {
            return position >= 0 && position <= size() && QBuffer::seek(position);
        }
    };

    Archive(const QByteArray &bytes, const base::Text &tried, qint64 maximumBytes);
    base::Result<> checkParts();
    bool copyPart(QuaZip &target);
    bool replacePart(QuaZip &target, const QByteArray &content);

    Bytes m_buffer;
    QuaZip m_zip;
    base::Text m_tried;
    qint64 m_maximumBytes;
    qint64 m_total = 0;
    qint64 m_unpacked = 0;
    QStringList m_names;
};

} // namespace table
