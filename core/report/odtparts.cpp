// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/odtstyles.h"

#include "core/report/outline.h"

namespace report
{

void openOdfRoot(XmlOut &xml, const char *name)
{
    const QString base = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
    xml.open(name,
             { { "xmlns:office", base + "office:1.0" },
               { "xmlns:style", base + "style:1.0" },
               { "xmlns:text", base + "text:1.0" },
               { "xmlns:table", base + "table:1.0" },
               { "xmlns:draw", base + "drawing:1.0" },
               { "xmlns:fo", base + "xsl-fo-compatible:1.0" },
               { "xmlns:svg", base + "svg-compatible:1.0" },
               { "xmlns:meta", base + "meta:1.0" },
               { "xmlns:xlink", "http://www.w3.org/1999/xlink" },
               { "xmlns:dc", "http://purl.org/dc/elements/1.1/" },
               { "xmlns:ooow", "http://openoffice.org/2004/writer" },
               { "office:version", "1.3" } });
}

QByteArray odtMeta(const Document &document)
{
    XmlOut xml;
    openOdfRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.leaf("meta:generator", QStringLiteral("ICCS Workbench"));
    xml.leaf("dc:title", oneLine(document.title));
    xml.leaf("dc:subject", oneLine(document.subtitle));
    xml.leaf("meta:initial-creator", oneLine(document.author));
    xml.leaf("dc:creator", oneLine(document.author));
    xml.leaf("dc:language", document.language);
    if (document.time.isValid()) {
        const QString time = document.time.toUTC().toString(Qt::ISODate);
        xml.leaf("meta:creation-date", time).leaf("dc:date", time);
    }
    xml.close(2);
    return xml.bytes();
}

QByteArray odtManifest(const QStringList &pictures)
{
    XmlOut xml;
    xml.open("manifest:manifest",
             { { "xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" },
               { "manifest:version", "1.3" } });
    const auto entry = [&](const QString &path, const QString &type) {
        xml.empty("manifest:file-entry",
                  { { "manifest:full-path", path }, { "manifest:media-type", type } });
    };
    entry(QStringLiteral("/"), QStringLiteral("application/vnd.oasis.opendocument.text"));
    for (const char *part : { "content.xml", "styles.xml", "meta.xml" })
        entry(QString::fromLatin1(part), QStringLiteral("text/xml"));
    for (const QString &picture : pictures)
        entry(picture,
              picture.endsWith(QLatin1String(".svg")) ? QStringLiteral("image/svg+xml")
                                                      : QStringLiteral("image/png"));
    xml.close();
    return xml.bytes();
}

} // namespace report
