// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.RAMDirectory;
import org.apache.lucene.util.Version;

// The way of OHDSI Usagi (UsagiSearchEngine, UsagiAnalyzer), written anew on the Lucene of Debian:
// character 2-3-grams of the lower-cased text, one document a text, MoreLikeThis fetches 100, these
// are scored again by the cosine of vectors that hold the idf alone; the best text of a category
// counts, ties prefer its title. Vectors are kept in memory, which Usagi does not do.
// Arguments: texts (category TAB 1 when a title TAB text), questions (number TAB expert's code TAB
// text). Prints: questions, top-1, top-5, build ms, median ms, 99 % ms.
public final class Usagi {
    private static final int FETCHED = 100;
    private static final int ASKED = 5;
    private static final int ROUNDS = 3;

    private static final class Grams extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field, java.io.Reader reader) {
            final Tokenizer grams = new NGramTokenizer(Version.LUCENE_4_10_4, reader, 2, 3);
            return new TokenStreamComponents(grams, new LowerCaseFilter(Version.LUCENE_4_10_4, grams));
        }
    }

    private record Text(String category, boolean isTitle, String text) {}

    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Double> idf = new HashMap<>();
    private final List<Set<String>> vectors = new ArrayList<>();
    private final List<Double> norms = new ArrayList<>();
    private final IndexSearcher searcher;
    private final MoreLikeThis alike;

    Usagi(List<String> lines, List<String> questions) throws IOException {
        final RAMDirectory directory = new RAMDirectory();
        final IndexWriterConfig config = new IndexWriterConfig(Version.LUCENE_4_10_4, new Grams());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (final String line : lines) {
                final String[] parts = line.split("\t", 3);
                final Document document = new Document();
                document.add(new StoredField("number", texts.size()));
                document.add(new TextField("text", parts[2], Field.Store.NO));
                writer.addDocument(document);
                texts.add(new Text(parts[0], parts[1].equals("1"), parts[2]));
                vectors.add(gramsOf(parts[2]));
            }
        }
        vectors.forEach(grams -> grams.forEach(gram -> idf.merge(gram, 1.0, Double::sum)));
        questions.forEach(text -> gramsOf(text).forEach(gram -> idf.merge(gram, 1.0, Double::sum)));
        final double all = texts.size() + questions.size();
        idf.replaceAll((gram, frequency) -> Math.log(all / frequency));
        vectors.forEach(grams -> norms.add(normOf(grams)));
        final DirectoryReader reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        alike = new MoreLikeThis(reader);
        alike.setMinTermFreq(1);
        alike.setMinDocFreq(1);
        alike.setMinWordLen(1);
        alike.setFieldNames(new String[] { "text" });
        alike.setAnalyzer(new Grams());
    }

    private static Set<String> gramsOf(String text) {
        final String lower = text.toLowerCase(Locale.ROOT);
        final Set<String> grams = new TreeSet<>();
        for (int at = 0; at + 1 < lower.length(); ++at) {
            grams.add(lower.substring(at, at + 2));
            if (at + 2 < lower.length())
                grams.add(lower.substring(at, at + 3));
        }
        return grams;
    }

    private double normOf(Set<String> grams) {
        double square = 0;
        for (final String gram : grams)
            square += Math.pow(idf.getOrDefault(gram, 0.0), 2);
        return Math.sqrt(Math.max(square, 1e-9));
    }

    private record Scored(Text text, double score) {}

    List<String> ask(String question) throws IOException {
        final Set<String> grams = gramsOf(question);
        final double norm = normOf(grams);
        final List<Scored> scored = new ArrayList<>();
        for (final ScoreDoc hit : searcher.search(
                     alike.like("text", new StringReader(question)), FETCHED).scoreDocs) {
            final int number = searcher.doc(hit.doc).getField("number").numericValue().intValue();
            double product = 0;
            for (final String gram : grams) {
                if (vectors.get(number).contains(gram))
                    product += Math.pow(idf.get(gram), 2);
            }
            scored.add(new Scored(texts.get(number), product / (norm * norms.get(number))));
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.score())
                            .thenComparing(one -> !one.text().isTitle()));
        return scored.stream().map(one -> one.text().category()).distinct().limit(ASKED)
                .toList();
    }

    private record Question(String code, String text) {}

    private static List<Question> questionsOf(String path) throws IOException {
        final List<Question> questions = new ArrayList<>();
        for (final String line : Files.readAllLines(Path.of(path), StandardCharsets.UTF_8)) {
            final String[] parts = line.split("\t", 3);
            questions.add(new Question(parts[1], parts[2]));
        }
        return questions;
    }

    // By question, sorted.
    private double[] mediansOf(List<Question> questions) throws IOException {
        final double[][] times = new double[questions.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; ++round) {
            for (int number = 0; number < times.length; ++number) {
                final long start = System.nanoTime();
                ask(questions.get(number).text());
                times[number][round] = (System.nanoTime() - start) / 1e6;
            }
        }
        final double[] medians = new double[times.length];
        for (int number = 0; number < medians.length; ++number) {
            Arrays.sort(times[number]);
            medians[number] = times[number][ROUNDS / 2];
        }
        Arrays.sort(medians);
        return medians;
    }

    public static void main(String[] arguments) throws IOException {
        final List<String> texts = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        final List<Question> questions = questionsOf(arguments[1]);
        final long before = System.nanoTime();
        final Usagi engine = new Usagi(texts, questions.stream().map(Question::text).toList());
        final double build = (System.nanoTime() - before) / 1e6;
        int first = 0, amongFive = 0;
        for (int warming = 0; warming < 5; ++warming) { // the virtual machine compiles while it runs
            first = amongFive = 0;
            for (final Question question : questions) {
                final List<String> found = engine.ask(question.text());
                first += !found.isEmpty() && found.get(0).equals(question.code()) ? 1 : 0;
                amongFive += found.contains(question.code()) ? 1 : 0;
            }
        }
        final double[] medians = engine.mediansOf(questions);
        System.out.printf(Locale.ROOT, "%d questions: top-1 %.3f, top-5 %.3f; build %.1f ms, "
                                  + "median %.3f ms, 99 %% %.3f ms%n",
                          medians.length, first / (double) medians.length,
                          amongFive / (double) medians.length, build, medians[medians.length / 2],
                          medians[medians.length * 99 / 100]);
    }
}
