package org.entstage.offres.entreprise;

import java.util.ArrayList;
import java.util.List;
import javax.validation.constraints.Size;
import org.entstage.offre.entreprise.DonneesEntreprise;
import org.entstage.offre.entreprise.PersonneDEntreprise;

/** What a company asks to be known as, and who may have links to its space. */
public class DonneesForm extends OrganismeForm {

    /** More rows than a browser without script can add. */
    private static final int LIGNES_VIDES = 2;

    @Size(max = 2000)
    String precision;

    List<Ligne> personnes = new ArrayList<>();

    /** Somebody of the company. */
    public static class Ligne {

        String nom;
        String fonction;
        String courriel;
        String telephone;
    }

    static DonneesForm de(DonneesEntreprise connues) {
        DonneesForm form = new DonneesForm();
        form.reprendre(connues.organisation());
        for (PersonneDEntreprise personne : connues.personnes()) {
            Ligne ligne = new Ligne();
            ligne.nom = personne.nom();
            ligne.fonction = personne.fonction();
            ligne.courriel = personne.courriel();
            ligne.telephone = personne.telephone();
            form.personnes.add(ligne);
        }
        form.completer();
        return form;
    }

    /** Adds empty rows for those who are not there yet. */
    void completer() {
        long vides = personnes.stream().filter(ligne -> personne(ligne).vide()).count();
        for (long i = vides; i < LIGNES_VIDES && personnes.size() < DonneesEntreprise.PERSONNES; i++) {
            personnes.add(new Ligne());
        }
    }

    private static PersonneDEntreprise personne(Ligne ligne) {
        return ligne == null
                ? new PersonneDEntreprise(null, null, null, null)
                : new PersonneDEntreprise(ligne.nom, ligne.fonction, ligne.courriel, ligne.telephone);
    }

    /** Those of whom something was typed: emptying a row takes the person out. */
    DonneesEntreprise donnees() {
        personnes.removeIf(ligne -> personne(ligne).vide());
        return new DonneesEntreprise(
                organisation(), personnes.stream().map(DonneesForm::personne).toList());
    }
}
