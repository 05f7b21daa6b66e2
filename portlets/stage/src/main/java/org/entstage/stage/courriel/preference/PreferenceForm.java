package org.entstage.stage.courriel.preference;

import java.util.EnumSet;
import java.util.Set;
import org.entstage.notification.avis.MesCourriels;
import org.entstage.notification.modele.Evenement;
import org.entstage.texte.TexteEditable.Langue;

/** What somebody wants of his mails. */
public class PreferenceForm {

    /** Null for the one in which he works. */
    Langue langue;

    boolean resume;

    /** Those that he wants; what he may refuse and did not tick is refused. */
    Set<Evenement> recus = EnumSet.noneOf(Evenement.class);

    static PreferenceForm de(MesCourriels siens) {
        PreferenceForm form = new PreferenceForm();
        form.langue = siens.preference().choisie();
        form.resume = siens.preference().resume();
        form.recus.addAll(siens.refusables());
        form.recus.removeAll(siens.preference().refuses());
        return form;
    }

    Set<Evenement> refuses() {
        Set<Evenement> refuses = EnumSet.allOf(Evenement.class);
        refuses.removeAll(recus);
        return refuses;
    }
}
