package org.entstage.parametre;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.journal.Journal;

/** Sets values for the institution or for one centre, or lets them be inherited again. All or nothing. */
@UseCase
public class ModifierParametres {

    /** How the journal calls a setting. */
    static final String OBJET = "parametre";

    private final ValeursDesParametres valeurs;
    private final Journal journal;

    ModifierParametres(ValeursDesParametres valeurs, Journal journal) {
        this.valeurs = valeurs;
        this.journal = journal;
    }

    /**
     * @param centre id of the centre, {@value Parametres#ETABLISSEMENT} for the institution
     * @param demandees values by the settings' names, those that are not named stay; null inherits again
     * @throws RefusMetier for a setting that does not exist or that a centre may not have, and for wrong values
     */
    public void executer(Acteur acteur, Long centre, Map<String, String> demandees) {
        String reference = exiger(acteur, centre);
        verifier(centre, demandees).forEach((parametre, valeur) -> {
            String avant = valeurs.valeurPropre(centre, parametre).orElse(null);
            if (!Objects.equals(avant, valeur)) {
                valeurs.poser(centre, parametre, valeur);
                journal.noter(acteur, OBJET, reference, parametre.cle(), avant, valeur);
            }
        });
    }

    /** @return how the journal names the place: the centre's code, empty for the institution */
    private String exiger(Acteur acteur, long centre) {
        if (centre == Parametres.ETABLISSEMENT) {
            acteur.exigerPartout(Action.PARAMETRE_MODIFIER);
            return "";
        }
        acteur.exiger(Action.CENTRE_REGLER, Situation.duCentre(centre));
        return valeurs.codeDuCentre(centre).orElseThrow(() -> new Introuvable("centre " + centre));
    }

    private static Map<Parametre, String> verifier(long centre, Map<String, String> demandees) {
        Problemes problemes = new Problemes();
        Map<Parametre, String> verifiees = new LinkedHashMap<>();
        demandees.forEach((cle, valeur) -> {
            Parametre parametre = CatalogueParametres.parCle(cle).orElse(null);
            if (parametre == null) {
                problemes.ajouter(cle, "parametre.inconnu", cle);
            } else if (centre != Parametres.ETABLISSEMENT && !parametre.parCentre()) {
                problemes.ajouter(cle, "parametre.etablissement");
            } else {
                if (valeur != null) {
                    parametre
                            .verifier(valeur)
                            .ifPresent(p -> problemes.ajouter(
                                    p.champ(), p.cle(), p.arguments().toArray(java.io.Serializable[]::new)));
                }
                verifiees.put(parametre, valeur);
            }
        });
        problemes.refuser();
        return verifiees;
    }
}
