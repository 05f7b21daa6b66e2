package org.entstage.evaluation.resultat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.evaluation.resultat.LigneDeDictionnaire.Genre;

/** The columns in which all answers to a form are written, whatever its version, and the codebook that explains them. */
final class ColonnesDExport {

    /** One sheet: what it is counted by, what its placement says today, what it answered. */
    record Ligne(FicheComptee fiche, StageAEvaluer stage, Reponses reponses) {}

    private record Colonne(String titre, Function<Ligne, Object> valeur) {}

    private final List<Colonne> colonnes = new ArrayList<>();
    private final List<LigneDeDictionnaire> dictionnaire = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    ColonnesDExport(Grille grille) {
        convention("fiche", ligne -> ligne.fiche().ficheId());
        convention("version", ligne -> ligne.fiche().versionId());
        convention("annee", ligne -> ligne.fiche().annee());
        convention("centre", ligne -> ligne.fiche().centreId());
        convention("centre_libelle", stage(StageAEvaluer::centre));
        convention("composante", ligne -> ligne.fiche().codeComposante());
        convention("composante_libelle", stage(StageAEvaluer::composante));
        convention("etape", ligne -> ligne.fiche().codeEtape());
        convention("etape_libelle", stage(StageAEvaluer::etape));
        convention("hote", ligne -> ligne.fiche().structureId());
        convention("hote_libelle", stage(StageAEvaluer::structure));
        convention("naf", ligne -> ligne.fiche().naf());
        convention("pays", ligne -> ligne.fiche().pays());
        grille.questions().forEach(this::question);
    }

    private static Function<Ligne, Object> stage(Function<StageAEvaluer, String> champ) {
        return ligne -> ligne.stage() == null ? null : champ.apply(ligne.stage());
    }

    private void convention(String titre, Function<Ligne, Object> valeur) {
        colonnes.add(new Colonne(titre, valeur));
        dictionnaire.add(new LigneDeDictionnaire(titre, titre, null, Genre.CONVENTION, null, null));
    }

    private void question(QuestionSuivie question) {
        // A later version may have asked something else under the same code.
        String titre = codes.add(question.code()) ? question.code() : question.cle();
        switch (question.type()) {
            case CHOIX_MULTIPLE -> question.choix().forEach(choix -> choix(titre, question, choix));
            case GROUPE_OUI_NON -> question.choix().forEach(item -> element(titre, question, item));
            default -> reponse(titre, question);
        }
        if (question.commentaire()) {
            String colonne = titre + ".commentaire";
            colonnes.add(new Colonne(
                    colonne,
                    ligne -> ligne.reponses()
                            .de(question.code())
                            .map(Reponse::commentaire)
                            .orElse(null)));
            dictionnaire.add(new LigneDeDictionnaire(colonne, null, question, Genre.COMMENTAIRE, null, null));
        }
    }

    private void reponse(String titre, QuestionSuivie question) {
        colonnes.add(new Colonne(titre, ligne -> cellule(valeur(ligne, question))));
        dictionnaire.add(new LigneDeDictionnaire(titre, null, question, Genre.REPONSE, null, question.libelle()));
        if (question.type() == TypeQuestion.CHOIX_UNIQUE) {
            question.choix().forEach(choix -> valeur(titre, question, Genre.REPONSE, choix.code(), choix.libelle()));
        } else {
            Modalites.fixes(question).forEach(modalite -> valeur(titre, question, Genre.REPONSE, modalite.cle(), null));
        }
    }

    private void choix(String titre, QuestionSuivie question, Choix choix) {
        String colonne = titre + "." + choix.code();
        colonnes.add(new Colonne(
                colonne,
                ligne -> valeur(ligne, question) instanceof Valeur.Choisis choisis
                        ? (Object) (choisis.codes().contains(choix.code()) ? 1 : 0)
                        : null));
        dictionnaire.add(new LigneDeDictionnaire(colonne, null, question, Genre.CHOIX, null, choix.libelle()));
    }

    private void element(String titre, QuestionSuivie question, Choix item) {
        String colonne = titre + "." + item.code();
        colonnes.add(new Colonne(
                colonne,
                ligne -> valeur(ligne, question) instanceof Valeur.Groupe groupe
                                && groupe.reponses().containsKey(item.code())
                        ? ouiNon(groupe.reponses().get(item.code()))
                        : null));
        dictionnaire.add(new LigneDeDictionnaire(colonne, null, question, Genre.ELEMENT, null, item.libelle()));
        valeur(colonne, question, Genre.ELEMENT, Valeur.OUI, null);
        valeur(colonne, question, Genre.ELEMENT, Valeur.NON, null);
    }

    private void valeur(String titre, QuestionSuivie question, Genre genre, String valeur, TexteBilingue libelle) {
        dictionnaire.add(new LigneDeDictionnaire(titre, null, question, genre, valeur, libelle));
    }

    /** Null where this version asked something else. */
    private static Valeur valeur(Ligne ligne, QuestionSuivie question) {
        return ligne.reponses()
                .valeur(question.code())
                .filter(question.type().reponse()::isInstance)
                .orElse(null);
    }

    private static Object cellule(Valeur valeur) {
        if (valeur instanceof Valeur.Choisi choisi) {
            return choisi.code();
        } else if (valeur instanceof Valeur.OuiNon ouiNon) {
            return ouiNon(ouiNon.oui());
        } else if (valeur instanceof Valeur.Note note) {
            return note.note();
        } else if (valeur instanceof Valeur.Nombre nombre) {
            return nombre.nombre();
        } else if (valeur instanceof Valeur.Jour jour) {
            return jour.jour();
        }
        return valeur instanceof Valeur.Texte texte ? texte.texte() : null;
    }

    private static String ouiNon(boolean oui) {
        return oui ? Valeur.OUI : Valeur.NON;
    }

    List<String> titres() {
        return colonnes.stream().map(Colonne::titre).toList();
    }

    List<LigneDeDictionnaire> dictionnaire() {
        return List.copyOf(dictionnaire);
    }

    /** In the order of the titles, null for an empty cell. */
    List<Object> cellules(Ligne ligne) {
        List<Object> cellules = new ArrayList<>(colonnes.size());
        colonnes.forEach(colonne -> cellules.add(colonne.valeur().apply(ligne)));
        return cellules;
    }
}
