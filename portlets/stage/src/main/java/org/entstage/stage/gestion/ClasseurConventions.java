package org.entstage.stage.gestion;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.LigneExport;
import org.entstage.convention.TuteurDeConvention;
import org.entstage.document.ClasseurXlsx;
import org.entstage.document.Colonne;
import org.springframework.context.MessageSource;

/** The columns of the conventions' spreadsheet, titled in the person's language. */
final class ClasseurConventions {

    private final MessageSource messages;
    private final Locale langue;

    ClasseurConventions(MessageSource messages, Locale langue) {
        this.messages = messages;
        this.langue = langue;
    }

    ClasseurXlsx<LigneExport> classeur() {
        return new ClasseurXlsx<>(
                texte("gestion.export.feuille"),
                List.of(
                        colonne("numero", LigneConvention::numero),
                        colonne("annee", ligne -> ligne.annee() + "/" + (ligne.annee() + 1)),
                        colonne(
                                "etat",
                                ligne -> texte("convention.etat." + ligne.etat().name())),
                        colonne("etudiantNumero", LigneConvention::etudiantNumero),
                        colonne("nom", LigneConvention::etudiantNom),
                        colonne("prenom", LigneConvention::etudiantPrenom),
                        colonne("formation", LigneConvention::formation),
                        colonne("centre", LigneConvention::centre),
                        colonne("structure", LigneConvention::structure),
                        colonne("commune", LigneConvention::commune),
                        colonne("sujet", LigneConvention::sujet),
                        colonne("referent", ClasseurConventions::referent),
                        tuteur("tuteurNom", TuteurDeConvention::nom),
                        tuteur("tuteurPrenom", TuteurDeConvention::prenom),
                        tuteur("tuteurFonction", TuteurDeConvention::fonction),
                        tuteur("tuteurCourriel", TuteurDeConvention::courriel),
                        tuteur("tuteurTelephone", TuteurDeConvention::telephone),
                        colonne("debut", LigneConvention::debut),
                        colonne("fin", LigneConvention::fin),
                        colonne("heures", LigneConvention::heures),
                        colonne("modifieeLe", LigneConvention::modifieeLe)));
    }

    private Colonne<LigneExport> colonne(String nom, Function<LigneConvention, Object> valeur) {
        return new Colonne<>(texte("gestion.export." + nom), ligne -> valeur.apply(ligne.convention()));
    }

    private Colonne<LigneExport> tuteur(String nom, Function<TuteurDeConvention, Object> valeur) {
        return new Colonne<>(texte("gestion.export." + nom), ligne -> valeur.apply(ligne.tuteur()));
    }

    private static String referent(LigneConvention ligne) {
        return ligne.enseignantNom() == null ? null : ligne.enseignantNom() + " " + ligne.enseignantPrenom();
    }

    private String texte(String cle) {
        return messages.getMessage(cle, null, langue);
    }
}
