package org.entstage.offre.entreprise;

import java.util.Set;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.lien.LienSuivi;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.lien.Usage;
import org.entstage.offre.Offre;
import org.springframework.stereotype.Component;

/** The purposes of a company's links, and what they allow: its space, or proposing the company. */
@Component
class LienDEntreprise {

    static final Usage USAGE = new Usage("OFFRE_ENTREPRISE");

    static final Usage USAGE_NOUVELLE = new Usage("ENTREPRISE_NOUVELLE");

    private static final Set<Action> DROITS = Set.of(Action.ENTREPRISE_LIRE, Action.ENTREPRISE_ECRIRE);

    /** Where who comes by such a link acts from, in histories. */
    private static final String ORIGINE = "entreprise";

    private final RegistreDesLiens registre;

    LienDEntreprise(RegistreDesLiens registre) {
        this.registre = registre;
    }

    /** Name of a request for a link as the object of one. */
    static String objetAcces(long acces) {
        return "acces:" + acces;
    }

    /** @throws org.entstage.lien.LienRefuse unless the link is good */
    VisiteDEntreprise suivre(String jeton) {
        LienSuivi suivi = registre.suivre(jeton, USAGE, USAGE_NOUVELLE);
        boolean nouvelle = suivi.usage().equals(USAGE_NOUVELLE);
        String objet = nouvelle ? objetAcces(suivi.objet()) : Offre.objet(suivi.objet());
        Acteur acteur = Acteur.parLien(suivi.id(), suivi.nom(), objet, DROITS).depuis(ORIGINE);
        return new VisiteDEntreprise(
                acteur,
                nouvelle ? null : suivi.objet(),
                nouvelle ? suivi.objet() : null,
                suivi.pour(),
                suivi.expireLe());
    }
}
