package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.Problemes;
import org.entstage.convention.regles.Declarations;

/**
 * What somebody declares beside the description of a placement; nothing of it must be known.
 *
 * @param declarations what the rules read
 * @param origine code of the list ORIGINE_STAGE: how the student found the placement, or null
 * @param tempsTravail code of the list TEMPS_TRAVAIL, or null
 * @param nature code of the list NATURE_TRAVAIL: what the student hands in, or null
 * @param validation code of the list VALIDATION: how the placement is assessed, or null
 * @param langue code of the list LANGUE_CONVENTION: language of the translation that is annexed, or null; asked abroad
 * @param accompagnementCesure how the institution supports the student in a gap period and takes him back, or null
 */
public record SaisieDeclarations(
        Declarations declarations,
        String origine,
        String tempsTravail,
        String nature,
        String validation,
        String langue,
        String accompagnementCesure) {

    /** Nobody said anything yet. */
    public static final SaisieDeclarations AUCUNE = new SaisieDeclarations(Declarations.AUCUNE, null, null, null, null);

    private static final Set<String> CHAMPS = Arrays.stream(Declarations.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final int POSTE = 150;
    private static final int MOTIF = 500;
    private static final int SEMESTRES = 20;
    private static final BigDecimal HEURES = BigDecimal.valueOf(9999);
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2100;

    public SaisieDeclarations {
        Objects.requireNonNull(declarations, "declarations");
        origine = ouNul(origine);
        tempsTravail = ouNul(tempsTravail);
        nature = ouNul(nature);
        validation = ouNul(validation);
        langue = ouNul(langue);
        accompagnementCesure = ouNul(accompagnementCesure);
    }

    /** Of a placement in France, outside a gap period. */
    public SaisieDeclarations(
            Declarations declarations, String origine, String tempsTravail, String nature, String validation) {
        this(declarations, origine, tempsTravail, nature, validation, null, null);
    }

    /** Whether a finding at this field is put right by a declaration, and on no step. */
    public static boolean estUnChamp(String champ) {
        return CHAMPS.contains(champ);
    }

    /** The same with other declarations for the rules. */
    SaisieDeclarations avec(Declarations autres) {
        return new SaisieDeclarations(autres, origine, tempsTravail, nature, validation);
    }

    /** The same found in that way. */
    SaisieDeclarations avecOrigine(String autre) {
        return new SaisieDeclarations(
                declarations, autre, tempsTravail, nature, validation, langue, accompagnementCesure);
    }

    Problemes problemes() {
        LocalDate du = declarations.assuranceDu();
        LocalDate au = declarations.assuranceAu();
        Integer semestres = declarations.semestresCesure();
        BigDecimal heures = declarations.heuresPresentiel();
        return new Problemes()
                .longueur("poste", declarations.poste(), POSTE)
                .longueur("accompagnementCesure", accompagnementCesure, 1000)
                .longueur("motif", declarations.motif(), MOTIF)
                .si(!possible(du), "assuranceDu", "convention.date.fausse")
                .si(!possible(au), "assuranceAu", "convention.date.fausse")
                .si(du != null && au != null && au.isBefore(du), "assuranceAu", "convention.assurance.avant")
                .si(
                        semestres != null && (semestres < 0 || semestres > SEMESTRES),
                        "semestresCesure",
                        "convention.semestres.faux")
                .si(
                        heures != null && (heures.signum() < 0 || heures.compareTo(HEURES) > 0),
                        "heuresPresentiel",
                        "convention.volumeHoraire.faux");
    }

    /** A year half typed ("0002", "20266") is a date for a browser. */
    private static boolean possible(LocalDate jour) {
        return jour == null || jour.getYear() >= PREMIERE_ANNEE && jour.getYear() <= DERNIERE_ANNEE;
    }
}
