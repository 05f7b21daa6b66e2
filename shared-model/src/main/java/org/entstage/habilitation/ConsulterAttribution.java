package org.entstage.habilitation;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.SourceDeLaPolitique;

/** One grant given by hand. */
@ReadUseCase
public class ConsulterAttribution {

    private final Attributions attributions;
    private final SourceDeLaPolitique politique;

    ConsulterAttribution(Attributions attributions, SourceDeLaPolitique politique) {
        this.attributions = attributions;
        this.politique = politique;
    }

    /** @throws Introuvable when it does not exist for this person */
    public LigneAttribution executer(Acteur acteur, long id) {
        acteur.exigerEnPersonnel(Action.ROLE_LIRE);
        Etendue vue = acteur.etendue(Action.ROLE_LIRE);
        return attributions
                .parId(id)
                .filter(attribution -> vue.contient(politique.politique().perimetre(attribution.octroi())))
                .map(Attribution::ligne)
                .orElseThrow(() -> new Introuvable("grant " + id));
    }
}
