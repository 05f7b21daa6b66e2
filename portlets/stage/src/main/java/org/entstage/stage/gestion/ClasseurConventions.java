package org.entstage.stage.gestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entstage.convention.ChampExporte;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.LigneExport;
import org.entstage.convention.TuteurDeConvention;
import org.entstage.document.ClasseurXlsx;
import org.entstage.document.Colonne;
import org.entstage.gratification.UniteGratification;
import org.entstage.stage.convention.Listes;
import org.springframework.context.MessageSource;

/** The columns of the conventions' spreadsheet, titled in the person's language. */
final class ClasseurConventions {

    private final MessageSource messages;
    private final Listes listes;
    private final Locale langue;

    ClasseurConventions(MessageSource messages, Listes listes, Locale langue) {
        this.messages = messages;
        this.listes = listes;
        this.langue = langue;
    }

    ClasseurXlsx<LigneExport> classeur() {
        List<Colonne<LigneExport>> colonnes = new ArrayList<>(principales());
        for (ChampExporte champ : ChampExporte.values()) {
            colonnes.add(new Colonne<>(texte("gestion.export.champ." + champ), ligne -> valeur(ligne, champ)));
        }
        return new ClasseurXlsx<>(texte("gestion.export.feuille"), colonnes);
    }

    private List<Colonne<LigneExport>> principales() {
        return List.of(
                colonne("numero", LigneConvention::numero),
                colonne("annee", ligne -> ligne.annee() + "/" + (ligne.annee() + 1)),
                colonne("etat", ligne -> texte("convention.etat." + ligne.etat().name())),
                colonne("etudiantNumero", LigneConvention::etudiantNumero),
                figee("nom", LigneExport::etudiantNom),
                figee("prenom", LigneExport::etudiantPrenom),
                colonne("formation", LigneConvention::formation),
                colonne("centre", LigneConvention::centre),
                figee("structure", LigneExport::structure),
                colonne("commune", LigneConvention::commune),
                figee("sujet", LigneExport::sujet),
                figee("referent", LigneExport::referent),
                tuteur("tuteurNom", TuteurDeConvention::nom),
                tuteur("tuteurPrenom", TuteurDeConvention::prenom),
                tuteur("tuteurFonction", TuteurDeConvention::fonction),
                tuteur("tuteurCourriel", TuteurDeConvention::courriel),
                tuteur("tuteurTelephone", TuteurDeConvention::telephone),
                colonne("debut", LigneConvention::debut),
                colonne("fin", LigneConvention::fin),
                colonne("heures", LigneConvention::heures),
                colonne("modifieeLe", LigneConvention::modifieeLe));
    }

    private Colonne<LigneExport> colonne(String nom, Function<LigneConvention, Object> valeur) {
        return new Colonne<>(texte("gestion.export." + nom), ligne -> valeur.apply(ligne.convention()));
    }

    private Colonne<LigneExport> tuteur(String nom, Function<TuteurDeConvention, Object> valeur) {
        return new Colonne<>(texte("gestion.export." + nom), ligne -> valeur.apply(ligne.tuteur()));
    }

    private Colonne<LigneExport> figee(String nom, Function<LigneExport, Object> valeur) {
        return new Colonne<>(texte("gestion.export." + nom), valeur);
    }

    /** Codes as labels of the day on which the convention was handed in. */
    private Object valeur(LigneExport ligne, ChampExporte champ) {
        Object valeur = ligne.valeur(champ);
        if (champ.liste() != null && valeur != null) {
            return listes.valeur(ligne.figees(), champ.liste(), (String) valeur, langue);
        }
        return valeur instanceof UniteGratification unite ? listes.unite(unite, langue) : valeur;
    }

    private String texte(String cle) {
        return messages.getMessage(cle, null, langue);
    }
}
