package org.entstage.evaluations.resultat;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.portlet.ResourceResponse;
import org.entstage.document.ClasseurXlsx;
import org.entstage.document.Colonne;
import org.entstage.evaluations.chiffres.Mots;
import org.entstage.evaluations.chiffres.VueDeQuestion;
import org.entstage.evaluations.chiffres.VueDeVentilation;

/** What a page of results shows, as a spreadsheet. */
final class Tableur {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private record Rang(VueDeQuestion question, VueDeQuestion.Ligne ligne) {}

    private Tableur() {}

    static void entete(ResourceResponse response, String nom) {
        entete(response, nom, XLSX);
    }

    static void entete(ResourceResponse response, String nom, String type) {
        response.setContentType(type);
        response.setProperty("Cache-Control", "private, no-store");
        response.setProperty("Content-Disposition", "attachment; filename=\"" + nom + "\"");
    }

    static void questions(List<VueDeQuestion> questions, List<String> noms, Mots mots, OutputStream vers) {
        List<Colonne<Rang>> colonnes = new ArrayList<>(List.of(
                new Colonne<>(
                        mots.texte("resultat.rubrique"), rang -> rang.question().rubrique()),
                new Colonne<>(
                        mots.texte("resultat.question"), rang -> rang.question().libelle()),
                new Colonne<>(
                        mots.texte("resultat.reponse"), rang -> rang.ligne().libelle())));
        for (int i = 0; i < noms.size(); i++) {
            int colonne = i;
            String nom = noms.size() > 1 ? " · " + noms.get(i) : "";
            colonnes.add(new Colonne<>(
                    mots.texte("resultat.reponses") + nom,
                    rang -> rang.question().colonnes().get(colonne).reponses()));
            colonnes.add(new Colonne<>(
                    mots.texte("resultat.nombre") + nom,
                    rang -> rang.ligne().cellules().get(colonne).nombre()));
            colonnes.add(new Colonne<>(
                    mots.texte("resultat.part.titre") + nom,
                    rang -> rang.ligne().cellules().get(colonne).part()));
            colonnes.add(new Colonne<>(
                    mots.texte("resultat.moyenne") + nom,
                    rang -> rang.question().colonnes().get(colonne).moyenne()));
            colonnes.add(new Colonne<>(
                    mots.texte("resultat.mediane") + nom,
                    rang -> rang.question().colonnes().get(colonne).mediane()));
        }
        new ClasseurXlsx<>(mots.texte("resultat.titre"), colonnes)
                .ecrire(
                        questions.stream()
                                .flatMap(question -> question.lignes().stream().map(ligne -> new Rang(question, ligne)))
                                .iterator(),
                        vers);
    }

    static void ventilation(VueDeVentilation vue, String axe, Mots mots, OutputStream vers) {
        List<Colonne<VueDeVentilation.Rang>> colonnes = List.of(
                new Colonne<>(axe, VueDeVentilation.Rang::nom),
                new Colonne<>(mots.texte("resultat.reponses"), VueDeVentilation.Rang::reponses),
                new Colonne<>(vue.indicateur(), VueDeVentilation.Rang::valeur),
                new Colonne<>(mots.texte("resultat.moyenne"), VueDeVentilation.Rang::moyenne),
                new Colonne<>(mots.texte("resultat.mediane"), VueDeVentilation.Rang::mediane));
        new ClasseurXlsx<>(mots.texte("resultat.titre"), colonnes)
                .ecrire(vue.rangs().iterator(), vers);
    }
}
