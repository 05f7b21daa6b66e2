package org.entstage.offre.recherche;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts French text into the terms under which it is found: lower case, without accents, articles and frequent words, each
 * word reduced to what its singular and plural share. Accents go before words are reduced, so that who types none
 * finds the same. Text of an offer and text of a search pass through the same.
 */
public final class Lexique {

    /** Letters of a term that count; longer ones are cut, in the index as in a search. */
    static final int LONGUEUR = 40;

    /** What the lists of frequent words hold that means something in an offer: AI, IT, the language C, summer. */
    private static final Set<String> GARDES = Set.of("ai", "it", "c", "ete");

    private static final Pattern ABSENT = Pattern.compile("[^\\p{L}\\p{N}]*");

    private static final Analyzer ANALYSEUR = new AnalyseurDOffres();

    private Lexique() {}

    /** The terms of a text in the order of its words, with repetitions; none for null. */
    static List<String> termes(String texte) {
        if (texte == null || ABSENT.matcher(texte).matches()) {
            return List.of();
        }
        List<String> termes = new ArrayList<>();
        try (TokenStream flux = ANALYSEUR.tokenStream("", compose(texte))) {
            CharTermAttribute terme = flux.addAttribute(CharTermAttribute.class);
            flux.reset();
            while (flux.incrementToken()) {
                termes.add(
                        terme.length() > LONGUEUR
                                ? terme.subSequence(0, LONGUEUR).toString()
                                : terme.toString());
            }
            flux.end();
        } catch (IOException impossible) {
            // The text is at hand as a whole: nothing is read from anywhere.
            throw new UncheckedIOException(impossible);
        }
        return termes;
    }

    /** A letter and its accent as one sign: some systems send them apart. */
    private static String compose(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFC);
    }

    /**
     * The terms that a search asks for, each once.
     *
     * @param maximum terms that are looked for; further ones are left out
     */
    static Set<String> cherches(String mots, int maximum) {
        Set<String> cherches = new LinkedHashSet<>();
        for (String terme : termes(mots)) {
            if (cherches.size() < maximum) {
                cherches.add(terme);
            }
        }
        return cherches;
    }

    /** Lucene's French analysis, with accents gone first and the words of the trade kept whole. */
    private static final class AnalyseurDOffres extends Analyzer {

        private static final NormalizeCharMap ECRITURES = ecritures();
        private static final CharArraySet FREQUENTS = frequents();

        @Override
        protected Reader initReader(String champ, Reader lecteur) {
            return new MappingCharFilter(ECRITURES, lecteur);
        }

        @Override
        protected TokenStreamComponents createComponents(String champ) {
            Tokenizer mots = new StandardTokenizer();
            TokenStream termes = new ElisionFilter(mots, FrenchAnalyzer.DEFAULT_ARTICLES);
            termes = new LowerCaseFilter(termes);
            termes = new ASCIIFoldingFilter(termes);
            termes = new StopFilter(termes, FREQUENTS);
            return new TokenStreamComponents(mots, new FrenchLightStemFilter(termes));
        }

        /** Names that the cutting of words would lose, and the points of inclusive writing, which part two forms. */
        private static NormalizeCharMap ecritures() {
            NormalizeCharMap.Builder ecritures = new NormalizeCharMap.Builder();
            ecritures.add("C++", "cplusplus");
            ecritures.add("c++", "cplusplus");
            ecritures.add("C#", "csharp");
            ecritures.add("c#", "csharp");
            ecritures.add("F#", "fsharp");
            ecritures.add("f#", "fsharp");
            ecritures.add("R&D", "rd");
            ecritures.add("r&d", "rd");
            for (String point : List.of("·", "•", "‧", ".", ":", "_")) {
                ecritures.add(point, " ");
            }
            return ecritures.build();
        }

        private static CharArraySet frequents() {
            CharArraySet frequents = new CharArraySet(200, false);
            for (CharArraySet liste :
                    List.of(FrenchAnalyzer.getDefaultStopSet(), EnglishAnalyzer.getDefaultStopSet())) {
                for (Object mot : liste) {
                    String plie = sansAccents((char[]) mot);
                    if (!GARDES.contains(plie)) {
                        frequents.add(plie);
                    }
                }
            }
            return frequents;
        }

        private static String sansAccents(char[] mot) {
            char[] plie = new char[4 * mot.length];
            return new String(plie, 0, ASCIIFoldingFilter.foldToASCII(mot, 0, plie, 0, mot.length));
        }
    }
}
