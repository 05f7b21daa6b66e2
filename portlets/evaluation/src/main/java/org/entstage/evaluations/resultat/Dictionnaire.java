package org.entstage.evaluations.resultat;

import java.util.List;
import org.entstage.document.Colonne;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.resultat.LigneDeDictionnaire;
import org.entstage.evaluation.resultat.LigneDeDictionnaire.Genre;
import org.entstage.evaluations.chiffres.Mots;

/** The codebook in words. */
final class Dictionnaire {

    private final Mots mots;

    Dictionnaire(Mots mots) {
        this.mots = mots;
    }

    List<Colonne<LigneDeDictionnaire>> colonnes() {
        return List.of(
                new Colonne<>(mots.texte("resultat.dictionnaire.colonne"), LigneDeDictionnaire::colonne),
                new Colonne<>(mots.texte("resultat.rubrique"), this::rubrique),
                new Colonne<>(mots.texte("resultat.dictionnaire.sens"), this::sens),
                new Colonne<>(mots.texte("resultat.dictionnaire.type"), this::type),
                new Colonne<>(mots.texte("resultat.dictionnaire.valeur"), LigneDeDictionnaire::valeur),
                new Colonne<>(mots.texte("resultat.dictionnaire.libelle"), this::libelle));
    }

    private String rubrique(LigneDeDictionnaire ligne) {
        return ligne.question() == null ? "" : mots.dans(ligne.question().rubrique());
    }

    private String sens(LigneDeDictionnaire ligne) {
        return ligne.question() == null
                ? mots.texte("resultat.dictionnaire.axe." + ligne.axe())
                : mots.dans(ligne.question().libelle());
    }

    private String type(LigneDeDictionnaire ligne) {
        if (ligne.genre() == Genre.COMMENTAIRE) {
            return mots.texte("resultat.dictionnaire.commentaire");
        }
        if (ligne.genre() == Genre.CHOIX) {
            return mots.texte("resultat.dictionnaire.choix");
        }
        return ligne.type() == null ? "" : mots.texte(ligne.type().cle());
    }

    private String libelle(LigneDeDictionnaire ligne) {
        if (ligne.genre() == Genre.CHOIX || ligne.genre() == Genre.ELEMENT && ligne.valeur() == null) {
            return mots.dans(ligne.libelle());
        }
        if (ligne.valeur() == null) {
            return "";
        }
        if (ligne.libelle() != null) {
            return mots.dans(ligne.libelle());
        }
        TypeQuestion type = ligne.type();
        return type.echelle()
                ? type.cleNote(Integer.parseInt(ligne.valeur()))
                        .map(mots::texte)
                        .orElse("")
                : mots.texte("questionnaire." + ligne.valeur());
    }
}
