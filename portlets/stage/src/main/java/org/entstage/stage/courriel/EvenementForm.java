package org.entstage.stage.courriel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import org.entstage.notification.modele.EtatEvenement;
import org.entstage.notification.modele.Profil;

/** Who is told of an event; one row for each recipient. */
public class EvenementForm {

    @Valid
    List<Interrupteur> profils = new ArrayList<>();

    /** One recipient. */
    public static class Interrupteur {

        @NotNull
        Profil profil;

        /** Null inherits. */
        Boolean actif;
    }

    static EvenementForm de(EtatEvenement etat) {
        EvenementForm form = new EvenementForm();
        etat.profils().forEach(ligne -> {
            Interrupteur interrupteur = new Interrupteur();
            interrupteur.profil = ligne.profil();
            interrupteur.actif = ligne.propre();
            form.profils.add(interrupteur);
        });
        return form;
    }

    Map<Profil, Boolean> demandes() {
        Map<Profil, Boolean> demandes = new EnumMap<>(Profil.class);
        profils.forEach(ligne -> demandes.put(ligne.profil, ligne.actif));
        return demandes;
    }
}
