package org.entstage.stage.parametre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.validation.Valid;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.parametre.EtatParametre;

/** Settings of one place, one row each. */
public class ParametresForm {

    @Valid
    List<ValeurForm> valeurs = new ArrayList<>();

    /** The form with what is set now. */
    public static ParametresForm de(List<EtatParametre> etats) {
        ParametresForm form = new ParametresForm();
        for (EtatParametre etat : etats) {
            ValeurForm valeur = new ValeurForm();
            valeur.cle = etat.parametre().cle();
            valeur.avant = etat.propre();
            valeur.valeur = etat.propre();
            form.valeurs.add(valeur);
        }
        return form;
    }

    /** What the person changed, by name; null inherits again. */
    public Map<String, String> changements() {
        Map<String, String> changements = new HashMap<>();
        valeurs.stream().filter(ValeurForm::changee).forEach(valeur -> changements.put(valeur.cle, valeur.valeur));
        return changements;
    }

    /** The same refusal told at the fields of this form instead of the settings' names. */
    public RefusMetier auxChamps(RefusMetier refus) {
        return new RefusMetier(refus.problemes().stream()
                .map(probleme -> new Probleme(
                        champ(probleme.champ()), probleme.cle(), probleme.arguments(), probleme.reference()))
                .toList());
    }

    private String champ(String cle) {
        for (int rang = 0; rang < valeurs.size(); rang++) {
            if (cle.equals(valeurs.get(rang).cle)) {
                return "valeurs[" + rang + "].valeur";
            }
        }
        return "";
    }
}
