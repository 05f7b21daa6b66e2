package org.entstage.stage.regle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.reglages.SaisieReglage;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.Niveau;

/** How a rule holds from a day on; what is left empty is inherited. */
public class ReglageForm {

    @NotNull
    LocalDate depuis;

    LocalDate jusquAu;

    /** Null inherits. */
    Boolean active;

    /** Null inherits. */
    Niveau niveau;

    @Valid
    List<Valeur> valeurs = new ArrayList<>();

    /** One parameter. */
    public static class Valeur {

        @NotNull
        @Size(max = 30)
        String nom;

        @Size(max = 500)
        String valeur;
    }

    /** Empty, with a row for each parameter of the rule. */
    static ReglageForm pour(FicheRegle fiche, LocalDate depuis) {
        ReglageForm form = new ReglageForm();
        form.depuis = depuis;
        fiche.parametres().forEach(parametre -> {
            Valeur valeur = new Valeur();
            valeur.nom = parametre.nom();
            form.valeurs.add(valeur);
        });
        return form;
    }

    SaisieReglage saisie(String regle) {
        Map<String, String> parNom = new HashMap<>();
        valeurs.forEach(valeur -> parNom.put(valeur.nom, valeur.valeur));
        return new SaisieReglage(regle, depuis, jusquAu, active, niveau, parNom);
    }

    /** The same refusal told at the fields of this form instead of the parameters' names. */
    RefusMetier auxChamps(RefusMetier refus) {
        return new RefusMetier(refus.problemes().stream()
                .map(p -> new Probleme(champ(p.champ()), p.cle(), p.arguments(), p.reference()))
                .toList());
    }

    private String champ(String nom) {
        for (int rang = 0; rang < valeurs.size(); rang++) {
            if (nom.equals(valeurs.get(rang).nom)) {
                return "valeurs[" + rang + "].valeur";
            }
        }
        return nom;
    }
}
