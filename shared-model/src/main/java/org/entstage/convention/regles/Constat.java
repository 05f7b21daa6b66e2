package org.entstage.convention.regles;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entstage.commun.Probleme;

/**
 * What a rule found.
 *
 * @param regle id of the rule, such as "R04"
 * @param champ field that the person would change, see {@link Champs}
 * @param cle message key in {@code convention/regles_*.properties}
 * @param arguments values for the message: hours and euros as decimals, days as dates, texts
 * @param reference legal source, such as "L124-5", or {@link FicheRegle#ETABLISSEMENT}
 * @param passage step that the rule guards
 * @param derogeable whether the staff may waive it
 * @param derogation why it was waived; null when it was not
 * @param mesure how far the breach goes; null where nothing is measured
 */
public record Constat(
        String regle,
        Niveau niveau,
        String champ,
        String cle,
        List<Serializable> arguments,
        String reference,
        Passage passage,
        boolean derogeable,
        String derogation,
        Mesure mesure)
        implements Serializable {

    private static final String REGLE = "convention.regle.";
    private static final String NON_VERIFIABLE = ".nonVerifiable";

    public Constat {
        Objects.requireNonNull(passage, "passage");
        arguments = List.copyOf(arguments);
    }

    /** A finding that guards the submission and that nobody may waive. */
    public Constat(
            String regle, Niveau niveau, String champ, String cle, List<Serializable> arguments, String reference) {
        this(regle, niveau, champ, cle, arguments, reference, Passage.SOUMISSION, false, null, null);
    }

    static Constat de(FicheRegle fiche, String champ, String suite, List<Serializable> arguments) {
        return new Constat(
                fiche.id(),
                fiche.niveau(),
                champ,
                REGLE + fiche.id() + suite,
                arguments,
                fiche.reference(),
                fiche.passage(),
                fiche.derogeable(),
                null,
                null);
    }

    Constat auNiveau(Niveau autre) {
        boolean encore = derogeable && autre == Niveau.BLOQUANT;
        return new Constat(regle, autre, champ, cle, arguments, reference, passage, encore, derogation, mesure);
    }

    /** The same, saying how far it goes. */
    Constat mesure(Mesure constatee) {
        return new Constat(regle, niveau, champ, cle, arguments, reference, passage, derogeable, derogation, constatee);
    }

    /** Of a placement that is only tried: what its convention will have to say. */
    Constat aPrevoir() {
        return dit(cle + ".aPrevoir", arguments).sansDerogation().auNiveau(Niveau.INFORMATION);
    }

    /** Nobody may waive this one. */
    Constat sansDerogation() {
        return new Constat(regle, niveau, champ, cle, arguments, reference, passage, false, null, mesure);
    }

    /** Where the chapter does not apply, the same demand is the institution's own. */
    Constat deLEtablissement() {
        return new Constat(
                regle,
                niveau,
                champ,
                cle,
                arguments,
                FicheRegle.ETABLISSEMENT,
                passage,
                derogeable,
                derogation,
                mesure);
    }

    private Constat dit(String autreCle, List<Serializable> autres) {
        return new Constat(regle, niveau, champ, autreCle, autres, reference, passage, derogeable, derogation, mesure);
    }

    /**
     * As it stands after a waiver of its rule: waived, or forbidding again because the breach is another one or goes
     * further than what was granted. The latter is said.
     */
    public Constat apres(Derogation accordee) {
        if (!bloquant() || !derogeable || !accordee.porteSur(this)) {
            return this;
        }
        if (accordee.depassee(this)) {
            return dit(
                    "convention.derogation.depassee." + mesure.grandeur(),
                    List.of(mesure.valeur(), accordee.mesure().valeur()));
        }
        return new Constat(regle, niveau, champ, cle, arguments, reference, passage, true, accordee.motif(), mesure);
    }

    /** Which breach of its rule it is: the quantity that is measured, else the sentence that tells it. */
    public String objet() {
        return mesure == null
                ? cle.substring(REGLE.length())
                : mesure.grandeur().name();
    }

    /** What would waive it, as it is now. */
    public Derogation derogation(String motif) {
        return new Derogation(motif, objet(), mesure);
    }

    /** Whether it forbids the step that its rule guards. */
    public boolean bloquant() {
        return niveau == Niveau.BLOQUANT && derogation == null;
    }

    /** Whether it forbids this step; what guards a later one only warns before. */
    public boolean bloque(Passage etape) {
        return bloquant() && passage.compareTo(etape) <= 0;
    }

    /** Whether the rule could not be checked. */
    public boolean nonVerifiable() {
        return cle.endsWith(NON_VERIFIABLE);
    }

    /** The finding as a screen shows it at its field. */
    public Probleme probleme() {
        return new Probleme(champ, cle, arguments, reference);
    }
}
