// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/scanmarks.h"

#if defined(__x86_64__) || defined(_M_X64)
#define CODING_HAS_SSE2
#include <immintrin.h>
#endif
#if defined(CODING_HAS_SSE2) && defined(__GNUC__)
#define CODING_HAS_AVX2
#endif

namespace coding
{

bool markWordsPlainly(const char *text, qsizetype words, char delimiter, quint64 *masks)
{
    bool hasNul = false;
    for (qsizetype word = 0; word < words; ++word) {
        quint64 mask = 0;
        for (qsizetype i = 0; i < markedBytes; ++i) {
            const char c = text[word * markedBytes + i];
            const bool isMark = c == delimiter || c == '"' || c == '\n' || c == '\r';
            mask |= quint64(isMark) << i;
            hasNul |= c == 0;
        }
        masks[word] = mask;
    }
    return hasNul;
}

namespace
{

#ifdef CODING_HAS_SSE2
bool markWithSse2(const char *text, qsizetype words, char delimiter, quint64 *masks)
{
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    __m128i nuls = _mm_setzero_si128();
    for (qsizetype word = 0; word < words; ++word) {
        quint64 mask = 0;
        for (int part = 0; part < 4; ++part) {
            const __m128i bytes = _mm_loadu_si128(
                reinterpret_cast<const __m128i *>(text + word * markedBytes + part * 16));
            const __m128i marks = _mm_or_si128(
                _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, quotes)),
                _mm_or_si128(_mm_cmpeq_epi8(bytes, feeds), _mm_cmpeq_epi8(bytes, returns)));
            nuls = _mm_or_si128(nuls, _mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
            mask |= quint64(quint32(_mm_movemask_epi8(marks))) << (part * 16);
        }
        masks[word] = mask;
    }
    return _mm_movemask_epi8(nuls) != 0;
}
#endif

#ifdef CODING_HAS_AVX2
__attribute__((target("avx2"))) bool markWithAvx2(const char *text, qsizetype words, char delimiter,
                                                  quint64 *masks)
{
    const __m256i delimiters = _mm256_set1_epi8(delimiter);
    const __m256i quotes = _mm256_set1_epi8('"');
    const __m256i feeds = _mm256_set1_epi8('\n');
    const __m256i returns = _mm256_set1_epi8('\r');
    __m256i nuls = _mm256_setzero_si256();
    for (qsizetype word = 0; word < words; ++word) {
        quint64 mask = 0;
        for (int part = 0; part < 2; ++part) {
            const __m256i bytes = _mm256_loadu_si256(
                reinterpret_cast<const __m256i *>(text + word * markedBytes + part * 32));
            const __m256i marks
                = _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(bytes, delimiters),
                                                  _mm256_cmpeq_epi8(bytes, quotes)),
                                  _mm256_or_si256(_mm256_cmpeq_epi8(bytes, feeds),
                                                  _mm256_cmpeq_epi8(bytes, returns)));
            nuls = _mm256_or_si256(nuls, _mm256_cmpeq_epi8(bytes, _mm256_setzero_si256()));
            mask |= quint64(quint32(_mm256_movemask_epi8(marks))) << (part * 32);
        }
        masks[word] = mask;
    }
    return _mm256_movemask_epi8(nuls) != 0;
}
#endif

} // namespace

qsizetype markWays(MarkWay (&ways)[3])
{
    qsizetype count = 0;
    ways[count++] = { "plain", &markWordsPlainly };
#ifdef CODING_HAS_SSE2
    ways[count++] = { "sse2", &markWithSse2 };
#endif
#ifdef CODING_HAS_AVX2
    if (__builtin_cpu_supports("avx2"))
        ways[count++] = { "avx2", &markWithAvx2 };
#endif
    return count;
}

MarkWords fastestMarkWords()
{
    MarkWay ways[3];
    return ways[markWays(ways) - 1].mark;
}

} // namespace coding
