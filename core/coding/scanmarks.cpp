// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/scanmarks.h"

#include <bit>

#if defined(__x86_64__) || defined(_M_X64)
#define CODING_HAS_SSE2
#include <immintrin.h>
#endif
#if defined(CODING_HAS_SSE2) && defined(__GNUC__)
#define CODING_HAS_AVX2
#endif

namespace coding
{

Marks findMarksPlainly(const char *text, qsizetype steps, char delimiter, quint16 *places)
{
    Marks marks;
    for (qsizetype i = 0; i < steps * markedBytes; ++i) {
        const char c = text[i];
        if (c == delimiter || c == '"' || c == '\n' || c == '\r')
            places[marks.count++] = quint16(i);
        marks.hasNul |= c == 0;
    }
    return marks;
}

namespace
{

#ifdef CODING_HAS_SSE2
Marks findMarksWithSse2(const char *text, qsizetype steps, char delimiter, quint16 *places)
{
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    __m128i nuls = _mm_setzero_si128();
    Marks found;
    for (qsizetype begin = 0; begin < steps * markedBytes; begin += markedBytes) {
        quint64 mask = 0;
        for (int part = 0; part < 4; ++part) {
            const __m128i bytes
                = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + begin + part * 16));
            const __m128i marks = _mm_or_si128(
                _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, quotes)),
                _mm_or_si128(_mm_cmpeq_epi8(bytes, feeds), _mm_cmpeq_epi8(bytes, returns)));
            nuls = _mm_or_si128(nuls, _mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
            mask |= quint64(quint32(_mm_movemask_epi8(marks))) << (part * 16);
        }
        for (; mask != 0; mask &= mask - 1)
            places[found.count++] = quint16(begin + std::countr_zero(mask));
    }
    found.hasNul = _mm_movemask_epi8(nuls) != 0;
    return found;
}
#endif

#ifdef CODING_HAS_AVX2
// The places are written eight at a time, however few there are: a loop that ends with the last
// mark of a step ends unforeseeably, which costs more than all the rest of the step.
__attribute__((target("avx2,bmi,popcnt"))) Marks
findMarksWithAvx2(const char *text, qsizetype steps, char delimiter, quint16 *places)
{
    const __m256i delimiters = _mm256_set1_epi8(delimiter);
    const __m256i quotes = _mm256_set1_epi8('"');
    const __m256i feeds = _mm256_set1_epi8('\n');
    const __m256i returns = _mm256_set1_epi8('\r');
    __m256i nuls = _mm256_setzero_si256();
    Marks found;
    for (qsizetype begin = 0; begin < steps * markedBytes; begin += markedBytes) {
        quint64 mask = 0;
        for (int part = 0; part < 2; ++part) {
            const __m256i bytes
                = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + begin + part * 32));
            const __m256i marks
                = _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(bytes, delimiters),
                                                  _mm256_cmpeq_epi8(bytes, quotes)),
                                  _mm256_or_si256(_mm256_cmpeq_epi8(bytes, feeds),
                                                  _mm256_cmpeq_epi8(bytes, returns)));
            nuls = _mm256_or_si256(nuls, _mm256_cmpeq_epi8(bytes, _mm256_setzero_si256()));
            mask |= quint64(quint32(_mm256_movemask_epi8(marks))) << (part * 32);
        }
        const int count = int(_mm_popcnt_u64(mask));
        for (int written = 0; written < count; written += 8) {
            for (int i = 0; i < 8; ++i) {
                places[found.count + written + i] = quint16(begin + qsizetype(_tzcnt_u64(mask)));
                mask = _blsr_u64(mask);
            }
        }
        found.count += count;
    }
    found.hasNul = _mm256_movemask_epi8(nuls) != 0;
    return found;
}
#endif

} // namespace

qsizetype markWays(MarkWay (&ways)[3])
{
    qsizetype count = 0;
    ways[count++] = { "plain", &findMarksPlainly };
#ifdef CODING_HAS_SSE2
    ways[count++] = { "sse2", &findMarksWithSse2 };
#endif
#ifdef CODING_HAS_AVX2
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        && __builtin_cpu_supports("popcnt"))
        ways[count++] = { "avx2", &findMarksWithAvx2 };
#endif
    return count;
}

FindMarks fastestFindMarks()
{
    MarkWay ways[3];
    return ways[markWays(ways) - 1].find;
}

} // namespace coding
