package org.entstage.convention.regles;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Student, tutor, referent and those who sign are different persons, and the tutor is no relative: each watches over
 * another interest. Namesakes exist, so this only warns. */
final class PersonnesDistinctes implements Regle {

    private static final FicheRegle FICHE = FicheRegle.etablissement("R18", Niveau.AVERTISSEMENT)
            .lit(Fait.PERSONNES, Fait.PARENTE)
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        Set<String> vus = new HashSet<>();
        Optional<String> deuxFois = faits.personnes().nommees().stream()
                .filter(nom -> !vus.add(Textes.comparable(nom)))
                .findFirst();
        if (deuxFois.isPresent()) {
            return constat(Champs.TUTEUR, deuxFois.get());
        }
        if (faits.personnes().tuteur() == null) {
            return Optional.empty();
        }
        Boolean parente = faits.declarations().parenteTuteur();
        if (parente == null) {
            return nonVerifiable(Champs.PARENTE);
        }
        return parente ? variante(Champs.PARENTE, "parente", faits.personnes().tuteur()) : Optional.empty();
    }
}
