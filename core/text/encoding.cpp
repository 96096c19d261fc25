// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding.h"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

namespace text
{

namespace
{

constexpr qsizetype detectorSample = 256 * 1024;

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = name.isEmpty() ? nullptr : ucnv_open(name.constData(), &status);
    return Converter(U_SUCCESS(status) ? converter : nullptr, &ucnv_close);
}

void U_CALLCONV countAndReplace(const void *context, UConverterToUnicodeArgs *arguments,
                                const char *units, int32_t length, UConverterCallbackReason reason,
                                UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    auto *count = const_cast<int *>(static_cast<const int *>(context));
    *count += qMax(1, length);
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, arguments, units, length, reason, status);
}

QString convert(UConverter *converter, QByteArrayView bytes, int &replacements)
{
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, countAndReplace, &replacements, nullptr, nullptr, &status);
    QString text(bytes.size() + 16, Qt::Uninitialized);
    const char *source = bytes.data();
    const char *sourceEnd = source + bytes.size();
    qsizetype written = 0;
    do {
        status = U_ZERO_ERROR;
        if (text.size() - written < 16)
            text.resize(text.size() * 2);
        auto *begin = reinterpret_cast<UChar *>(text.data());
        UChar *target = begin + written;
        ucnv_toUnicode(converter, &target, begin + text.size(), &source, sourceEnd, nullptr, true,
                       &status);
        written = target - begin;
        if (status == U_BUFFER_OVERFLOW_ERROR)
            text.resize(text.size() * 2);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    text.truncate(written);
    return text;
}

QString standardName(UConverter *converter, const QByteArray &fallback)
{
    UErrorCode status = U_ZERO_ERROR;
    const char *own = ucnv_getName(converter, &status);
    const char *iana = ucnv_getStandardName(fallback.constData(), "IANA", &status);
    if (!iana && own)
        iana = ucnv_getStandardName(own, "IANA", &status);
    return QString::fromLatin1(iana ? iana : fallback.constData());
}

struct Mark {
    QByteArrayView bytes;
    const char *encoding;
};

// The longer mark of UTF-32 begins like that of UTF-16.
constexpr std::array marks = {
    Mark { QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8" },
    Mark { QByteArrayView("\xFF\xFE\x00\x00", 4), "UTF-32LE" },
    Mark { QByteArrayView("\x00\x00\xFE\xFF", 4), "UTF-32BE" },
    Mark { QByteArrayView("\xFF\xFE", 2), "UTF-16LE" },
    Mark { QByteArrayView("\xFE\xFF", 2), "UTF-16BE" },
};

const Mark *markOf(QByteArrayView bytes)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [bytes](const Mark &mark) {
        return bytes.startsWith(mark.bytes);
    });
    return found == marks.end() ? nullptr : &*found;
}

// Text in UTF-16 without a mark: every second byte of Western text is zero.
const char *bareUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(qMin<qsizetype>(bytes.size(), 4096));
    std::array<qsizetype, 2> zeros {};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[size_t(i % 2)] += sample[i] == 0;
    const qsizetype half = sample.size() / 2;
    if (half == 0)
        return nullptr;
    if (zeros[1] * 10 > half * 3 && zeros[0] * 20 < half)
        return "UTF-16LE";
    if (zeros[0] * 10 > half * 3 && zeros[1] * 20 < half)
        return "UTF-16BE";
    return nullptr;
}

// The detector counts letters, so it is given only the words that can tell encodings apart: a list
// has columns of codes, dates and addresses that look the same in all of them. Words end at bytes
// below 0x40, which no multi-byte encoding uses inside a character except as digits of GB18030.
QByteArray tellingWords(QByteArrayView bytes)
{
    QByteArray sample;
    qsizetype start = 0;
    while (start < bytes.size() && sample.size() < detectorSample) {
        bool isTelling = false;
        qsizetype end = start;
        for (; end < bytes.size() && uchar(bytes[end]) >= 0x40; ++end)
            isTelling = isTelling || uchar(bytes[end]) >= 0x80;
        if (isTelling) {
            sample.append(bytes.sliced(start, qMin(end - start, detectorSample)));
            sample.append(' ');
        }
        start = end + 1;
    }
    return sample;
}

// In Latin writing most letters beyond ASCII stand between ASCII letters; in other scripts and in
// multi-byte encodings they stand together.
bool looksLatin(QByteArrayView sample)
{
    qsizetype high = 0;
    qsizetype alone = 0;
    const auto isHigh = [sample](qsizetype at) {
        return at >= 0 && at < sample.size() && uchar(sample[at]) >= 0x80;
    };
    for (qsizetype i = 0; i < sample.size(); ++i) {
        high += isHigh(i);
        alone += isHigh(i) && !isHigh(i - 1) && !isHigh(i + 1);
    }
    return alone * 2 > high;
}

bool isLatinEncoding(const QByteArray &name)
{
    static constexpr std::array latin = { "ISO-8859-1",   "ISO-8859-2",   "ISO-8859-9",
                                          "windows-1250", "windows-1252", "windows-1254" };
    return std::any_of(latin.begin(), latin.end(), [&](const char *one) { return name == one; });
}

QByteArray detectedName(QByteArrayView bytes)
{
    const QByteArray sample = tellingWords(bytes);
    const bool isLatin = looksLatin(sample);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        if (ucsdet_getConfidence(matches[i], &status) < 10)
            break;
        if (name.startsWith("UTF-") || name.startsWith("IBM4"))
            continue; // ruled out before, or mainframe encodings nobody sends
        if (isLatin && !isLatinEncoding(name))
            continue;
        // A file that claims Latin-1 is in truth the Windows superset of it.
        return name == "ISO-8859-1" ? QByteArray("windows-1252") : name;
    }
    return "windows-1252";
}

// A file of UTF-8 with a few broken places is still UTF-8.
bool isMostlyUtf8(const QString &asUtf8, int replacements)
{
    const auto real = std::count_if(asUtf8.begin(), asUtf8.end(), [](QChar c) {
        return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter && !c.isLowSurrogate();
    });
    return real > 4 * qsizetype(replacements);
}

Decoded decodeAs(const QByteArray &name, QByteArrayView bytes)
{
    Decoded decoded;
    const Converter converter = openConverter(name);
    Q_ASSERT(converter);
    decoded.encoding = standardName(converter.get(), name);
    decoded.text = convert(converter.get(), bytes, decoded.replacements);
    return decoded;
}

Decoded decodeMarked(const Mark &mark, QByteArrayView bytes)
{
    Decoded decoded = decodeAs(mark.encoding, bytes.sliced(mark.bytes.size()));
    decoded.byteOrderMark = true;
    return decoded;
}

Decoded detect(QByteArrayView bytes)
{
    if (const Mark *mark = markOf(bytes))
        return decodeMarked(*mark, bytes);
    if (const char *utf16 = bareUtf16(bytes)) {
        Decoded decoded = decodeAs(utf16, bytes);
        decoded.guessed = true;
        return decoded;
    }
    Decoded utf8 = decodeAs("UTF-8", bytes);
    if (utf8.replacements == 0)
        return utf8;
    if (!isMostlyUtf8(utf8.text, utf8.replacements))
        utf8 = decodeAs(detectedName(bytes), bytes);
    utf8.guessed = true;
    return utf8;
}

} // namespace

Decoded decode(const QByteArray &bytes, const QString &wanted)
{
    const QByteArray name = wanted.trimmed().toLatin1();
    if (!isKnownEncoding(wanted))
        return detect(bytes);
    const Mark *mark = markOf(bytes);
    const QByteArray markName = mark ? QByteArray(mark->encoding) : QByteArray();
    if (mark && (markName == name.toUpper() || markName.startsWith(name.toUpper())))
        return decodeMarked(*mark, bytes);
    return decodeAs(name, bytes);
}

bool isKnownEncoding(const QString &name)
{
    return openConverter(name.trimmed().toLatin1()) != nullptr;
}

} // namespace text
