// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/readoptionsrow.h"

#include "core/text/encoding.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace intake
{

namespace
{

// Encodings that lists of offences come in: Unicode, and the national ones before it.
constexpr std::array Encodings {
    "UTF-8",        "UTF-16LE",     "UTF-16BE",     "windows-1252", "ISO-8859-1",   "ISO-8859-15",
    "windows-1250", "ISO-8859-2",   "windows-1251", "KOI8-R",       "windows-1253", "windows-1254",
    "windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874",  "GB18030",
    "Big5",         "Shift_JIS",    "EUC-JP",       "EUC-KR",       "IBM850",
};

bool isTextFile(const table::SourceReport &source)
{
    return source.format == QLatin1String("csv") || source.format == QLatin1String("tsv");
}

QString delimiterName(const QString &delimiter)
{
    if (delimiter == QLatin1String(","))
        return ReadOptionsRow::tr("comma");
    if (delimiter == QLatin1String(";"))
        return ReadOptionsRow::tr("semicolon");
    if (delimiter == QLatin1String("\t"))
        return ReadOptionsRow::tr("tab");
    if (delimiter == QLatin1String("|"))
        return ReadOptionsRow::tr("vertical bar");
    return delimiter;
}

QString encodingText(const table::SourceReport &source)
{
    if (source.byteOrderMark)
        return ReadOptionsRow::tr("%1 with a byte order mark", "encoding").arg(source.encoding);
    if (source.encodingGuessed)
        return ReadOptionsRow::tr("%1 (a guess from the letters)", "encoding").arg(source.encoding);
    return source.encoding;
}

} // namespace

ReadOptionsRow::ReadOptionsRow(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new widgets::FlowLayout(this, widgets::WideGap));
    m_encoding = addBox(tr("&Encoding"), QStringLiteral("encoding"));
    m_delimiter = addBox(tr("&Delimiter"), QStringLiteral("delimiter"));
    m_sheet = addBox(tr("&Sheet"), QStringLiteral("sheet"));
    m_header = new QCheckBox(tr("First row holds the &headers"), this);
    m_header->setObjectName(QStringLiteral("firstRowIsHeader"));
    layout()->addWidget(m_header);
    m_titleRows = new QSpinBox(this);
    m_titleRows->setObjectName(QStringLiteral("titleRows"));
    m_titleRows->setRange(-1, 99);
    m_titleRows->setSpecialValueText(tr("Detect"));
    m_titleRows->setKeyboardTracking(false);
    addField(tr("Rows &above the headers"), m_titleRows);
    fillEncodings();
    fillDelimiters();
    reset();
    connect(m_titleRows, &QSpinBox::valueChanged, this, &ReadOptionsRow::optionsChanged);
    connect(m_header, &QCheckBox::toggled, this, &ReadOptionsRow::optionsChanged);
}

void ReadOptionsRow::addField(const QString &label, QWidget *field)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::HalfGap);
    auto *text = new QLabel(label, holder);
    text->setBuddy(field);
    row->addWidget(text);
    row->addWidget(field);
    layout()->addWidget(holder);
}

QComboBox *ReadOptionsRow::addBox(const QString &label, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addField(label, box);
    connect(box, &QComboBox::activated, this, &ReadOptionsRow::optionsChanged);
    return box;
}

void ReadOptionsRow::fillEncodings()
{
    m_encoding->addItem(tr("Detect"), QString());
    for (const char *name : Encodings) {
        const QString encoding = QString::fromLatin1(name);
        if (text::isKnownEncoding(encoding))
            m_encoding->addItem(encoding, encoding);
    }
}

void ReadOptionsRow::fillDelimiters()
{
    m_delimiter->addItem(tr("Detect"), QString());
    for (const char *delimiter : { ",", ";", "\t", "|" }) {
        const QString sign = QString::fromLatin1(delimiter);
        m_delimiter->addItem(delimiterName(sign), sign);
    }
}

void ReadOptionsRow::reset()
{
    const QSignalBlocker quiet(this);
    m_titleRows->setValue(-1);
    m_encoding->setCurrentIndex(0);
    m_delimiter->setCurrentIndex(0);
    m_sheet->clear();
    m_header->setChecked(true);
}

void ReadOptionsRow::leaveOutTitleRows()
{
    m_titleRows->parentWidget()->hide();
}

void ReadOptionsRow::showSource(const table::SourceReport &source)
{
    m_encoding->parentWidget()->setVisible(isTextFile(source));
    m_delimiter->parentWidget()->setVisible(isTextFile(source));
    m_sheet->parentWidget()->setVisible(source.sheets.size() > 1);
    m_sheet->clear();
    m_sheet->addItems(source.sheets);
    m_sheet->setCurrentText(source.sheet);
}

table::ReadOptions ReadOptionsRow::options() const
{
    table::ReadOptions options;
    options.encoding = m_encoding->currentData().toString();
    options.delimiter = m_delimiter->currentData().toString();
    options.sheet = m_sheet->currentText();
    options.firstRowIsHeader = m_header->isChecked();
    options.titleRows = m_titleRows->value();
    return options;
}

QString sourceSummary(const table::ReadTable &table)
{
    const QLocale locale;
    const QString size = ReadOptionsRow::tr("%1 rows, %2 columns.")
                             .arg(locale.toString(table.table.rows.size()),
                                  locale.toString(table.table.header.size()));
    const auto &source = table.source;
    if (isTextFile(source)) {
        return ReadOptionsRow::tr("Text file in %1, columns parted by %2.")
                   .arg(encodingText(source), delimiterName(source.delimiter))
            + QLatin1Char(' ') + size;
    }
    return ReadOptionsRow::tr("Workbook (%1), sheet “%2”.")
               .arg(source.format.toUpper(), source.sheet)
        + QLatin1Char(' ') + size;
}

} // namespace intake
