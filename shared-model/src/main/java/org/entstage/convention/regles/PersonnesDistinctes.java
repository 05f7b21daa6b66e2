package org.entstage.convention.regles;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Student, tutor, referent and those who sign are different persons: each watches over another interest. Namesakes
 * exist, so this only warns.
 */
final class PersonnesDistinctes implements Regle {

    @Override
    public String id() {
        return "R18";
    }

    @Override
    public String reference() {
        return "L124-1 ; D124-4, 2°";
    }

    @Override
    public Niveau niveau() {
        return Niveau.AVERTISSEMENT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
        Set<String> vus = new HashSet<>();
        return faits.personnes().nommees().stream()
                .filter(nom -> !vus.add(comparable(nom)))
                .findFirst()
                .flatMap(nom -> constat(Champs.TUTEUR, nom));
    }

    /** Case, accents, hyphens and spaces do not make another person. */
    private static String comparable(String nom) {
        return Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
