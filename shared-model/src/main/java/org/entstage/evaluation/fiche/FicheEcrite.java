package org.entstage.evaluation.fiche;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.Ecriture;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.texte.TexteEditable.Langue;

/**
 * A sheet that was handed in, written out in one language: the values of its document.
 *
 * @param mention what the law says of it, or null
 */
record FicheEcrite(
        String langue,
        String titre,
        String sousTitre,
        String mention,
        List<Fait> faits,
        List<Section> sections,
        String remise) {

    record Fait(String quoi, String valeur) {}

    record Section(String titre, List<Ligne> lignes) {}

    /** @param commentaire or null */
    record Ligne(String question, List<Dite> dites, boolean sansReponse, String aucune, String commentaire) {}

    record Dite(String texte) {}

    /** @throws RefusMetier while it is not handed in */
    static FicheEcrite de(FicheLue fiche, Langue langue) {
        if (fiche.etat() != EtatFiche.VALIDEE) {
            throw new RefusMetier(Probleme.general("evaluation.fiche.pasValidee"));
        }
        ReponsesEnMots mots = new ReponsesEnMots(langue);
        return new FicheEcrite(
                langue.locale().getLanguage(),
                fiche.contenu().titre().dans(langue),
                texte(mots, "pdf.numero", fiche.stage().numero()),
                fiche.repondant() == Repondant.ETUDIANT ? texte(mots, "pdf.loi") : null,
                faits(fiche.stage(), mots, langue),
                sections(fiche, mots, langue),
                texte(
                        mots,
                        "pdf.remise",
                        fiche.valideePar(),
                        Ecriture.date(fiche.valideeLe().toLocalDate(), langue.locale()),
                        DateTimeFormatter.ofPattern("HH:mm").format(fiche.valideeLe())));
    }

    private static List<Fait> faits(StageEvalue stage, ReponsesEnMots mots, Langue langue) {
        String dates = stage.debut() == null || stage.fin() == null
                ? null
                : texte(
                        mots,
                        "pdf.periode",
                        Ecriture.date(stage.debut(), langue.locale()),
                        Ecriture.date(stage.fin(), langue.locale()));
        return Stream.of(
                        new Fait(texte(mots, "pdf.etudiant"), stage.etudiant()),
                        new Fait(texte(mots, "pdf.structure"), stage.structure()),
                        new Fait(texte(mots, "pdf.dates"), dates),
                        new Fait(texte(mots, "pdf.sujet"), stage.sujet()),
                        new Fait(texte(mots, "pdf.etape"), stage.etape()),
                        new Fait(texte(mots, "pdf.referent"), stage.referent()),
                        new Fait(texte(mots, "pdf.tuteur"), stage.tuteur()))
                .filter(fait -> fait.valeur() != null && !fait.valeur().isBlank())
                .toList();
    }

    private static List<Section> sections(FicheLue fiche, ReponsesEnMots mots, Langue langue) {
        Set<String> posees = fiche.contenu().posees(fiche.reponses()).stream()
                .map(Question::code)
                .collect(Collectors.toSet());
        List<Section> sections = new ArrayList<>();
        for (Rubrique rubrique : fiche.contenu().rubriques()) {
            List<Ligne> lignes = rubrique.questions().stream()
                    .filter(question -> posees.contains(question.code()))
                    .map(question ->
                            ligne(question, fiche.reponses().de(question.code()).orElse(null), mots, langue))
                    .toList();
            if (!lignes.isEmpty()) {
                sections.add(new Section(rubrique.titre().dans(langue), lignes));
            }
        }
        return sections;
    }

    private static Ligne ligne(Question question, Reponse reponse, ReponsesEnMots mots, Langue langue) {
        List<Dite> dites = reponse == null || reponse.valeur() == null
                ? List.of()
                : mots.dites(question, reponse.valeur()).stream().map(Dite::new).toList();
        return new Ligne(
                question.libelle().dans(langue),
                dites,
                dites.isEmpty(),
                texte(mots, "pdf.aucune"),
                reponse == null ? null : reponse.commentaire());
    }

    private static String texte(ReponsesEnMots mots, String cle, Object... arguments) {
        return mots.texte("evaluation", "evaluation." + cle, arguments);
    }
}
