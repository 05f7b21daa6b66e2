package org.entstage.evaluation.questionnaire;

import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.entstage.journal.Journal;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.springframework.stereotype.Component;

/** Opens what somebody writes, and keeps it. */
@Component
class EcritureDesQuestionnaires {

    private static final String OBJET = "questionnaire";
    private static final String CODE = "[A-Za-z0-9._\\-]{1,20}";

    private final Questionnaires questionnaires;
    private final DroitsSurQuestionnaires droits;
    private final ArbreDesCentres centres;
    private final Nomenclatures nomenclatures;
    private final Journal journal;
    private final String etablissement;
    private final Clock horloge;

    EcritureDesQuestionnaires(
            Questionnaires questionnaires,
            DroitsSurQuestionnaires droits,
            ArbreDesCentres centres,
            Nomenclatures nomenclatures,
            Journal journal,
            Reglages reglages,
            Clock horloge) {
        this.questionnaires = questionnaires;
        this.droits = droits;
        this.centres = centres;
        this.nomenclatures = nomenclatures;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /**
     * @throws Introuvable for one that he does not see
     * @throws org.entstage.commun.AccesRefuse for one that he does not write
     */
    Questionnaire ouvrir(Acteur acteur, long id) {
        Questionnaire questionnaire =
                questionnaires.parId(id).orElseThrow(() -> new Introuvable("questionnaire " + id));
        droits.exigerEcriture(acteur, questionnaire);
        return questionnaire;
    }

    /**
     * A version as this person saw it.
     *
     * @throws ModificationConcurrente when somebody wrote it since
     */
    VersionQuestionnaire ouvrirVersion(Acteur acteur, long id, int vue) {
        VersionQuestionnaire version =
                questionnaires.version(id).orElseThrow(() -> new Introuvable("version " + id + " of a questionnaire"));
        droits.exigerEcriture(acteur, version.questionnaire());
        ModificationConcurrente.verifier(vue, version.version(), "version " + id + " of a questionnaire");
        return version;
    }

    /** Changes what a draft asks. */
    void modifier(
            Acteur acteur,
            long versionId,
            int vue,
            BiFunction<ContenuQuestionnaire, Codes, ContenuQuestionnaire> changement) {
        VersionQuestionnaire version = ouvrirVersion(acteur, versionId, vue);
        version.exigerBrouillon();
        Codes codes = version.questionnaire().codes();
        ContenuQuestionnaire nouveau = changement.apply(version.contenu(), codes);
        version.questionnaire().pris(codes);
        version.ecrire(nouveau, geste(acteur));
        questionnaires.enregistrer(version);
    }

    /** A new form with a draft. @return its id */
    long creer(
            Acteur acteur,
            Repondant repondant,
            String libelle,
            Ressort ressort,
            Function<Questionnaire, ContenuQuestionnaire> contenu) {
        verifier(acteur, ressort);
        Geste geste = geste(acteur);
        Questionnaire questionnaire = new Questionnaire(etablissement, repondant, libelle, ressort, geste);
        ContenuQuestionnaire premier = contenu.apply(questionnaire);
        questionnaires.enregistrer(questionnaire);
        questionnaires.enregistrer(new VersionQuestionnaire(questionnaire, 1, premier, geste.quand()));
        noter(acteur, questionnaire, "", null, questionnaire.libelle());
        return questionnaire.id();
    }

    /**
     * @throws RefusMetier for a centre, code or type that there is not, and where he writes no form
     */
    void verifier(Acteur acteur, Ressort ressort) {
        new Problemes()
                .si(
                        ressort.centre() != null
                                && centres.arbre().noeud(ressort.centre()).isEmpty(),
                        "centre",
                        "questionnaire.ressort.centre")
                .si(faux(ressort.composante()), "composante", "questionnaire.ressort.code")
                .si(faux(ressort.etape()), "etape", "questionnaire.ressort.code")
                .si(
                        ressort.typeConvention() != null
                                && nomenclatures
                                        .valeur(Liste.TYPE_CONVENTION, ressort.typeConvention())
                                        .isEmpty(),
                        "typeConvention",
                        "questionnaire.ressort.type")
                .refuser();
        droits.exigerRessort(acteur, ressort);
    }

    private static boolean faux(String code) {
        return code != null && !code.matches(CODE);
    }

    /** @throws RefusMetier when another form is in force for the very same */
    void verifierSeul(Questionnaire questionnaire, Ressort ressort) {
        questionnaires.publiees(questionnaire.repondant()).stream()
                .filter(publiee -> publiee.questionnaireId() != questionnaire.id())
                .filter(publiee -> publiee.ressort().equals(ressort))
                .findFirst()
                .ifPresent(autre -> {
                    throw new RefusMetier(Probleme.general("questionnaire.dejaEnVigueur", autre.libelle()));
                });
    }

    /** Codes only: the journal is read in both languages. */
    String ecrire(Ressort ressort) {
        String centre = ressort.centre() == null
                ? null
                : centres.arbre()
                        .noeud(ressort.centre())
                        .map(Arbre.Noeud::code)
                        .orElse(ressort.centre().toString());
        return Stream.of(centre, ressort.composante(), ressort.etape(), ressort.typeConvention())
                .map(code -> code == null ? "*" : code)
                .collect(Collectors.joining(" / "));
    }

    void noter(Acteur acteur, Questionnaire questionnaire, String champ, String avant, String apres) {
        journal.noter(acteur, OBJET, questionnaire.libelle(), champ, avant, apres);
    }

    Geste geste(Acteur acteur) {
        return Geste.de(acteur, horloge);
    }
}
