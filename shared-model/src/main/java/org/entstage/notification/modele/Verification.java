package org.entstage.notification.modele;

import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.Problemes;
import org.entstage.document.GabaritFaux;
import org.entstage.document.GabaritsDeTexte;
import org.springframework.stereotype.Component;

/** What is wrong with a template, each at its field and with its line. */
@Component
class Verification {

    static final int LONGUEUR_SUJET = 200;
    static final int LONGUEUR_CORPS = 10_000;

    private final GabaritsDeTexte gabarits;

    Verification(GabaritsDeTexte gabarits) {
        this.gabarits = gabarits;
    }

    Problemes problemes(Evenement evenement, ModeleCourriel modele) {
        Problemes problemes = new Problemes()
                .obligatoire("sujet", modele.sujet())
                .longueur("sujet", modele.sujet(), LONGUEUR_SUJET)
                .si(modele.sujet().strip().lines().count() > 1, "sujet", "courriel.modele.uneLigne")
                .obligatoire("corps", modele.corps())
                .longueur("corps", modele.corps(), LONGUEUR_CORPS);
        verifier(problemes, evenement, "sujet", modele.sujet());
        verifier(problemes, evenement, "corps", modele.corps());
        return problemes;
    }

    private void verifier(Problemes problemes, Evenement evenement, String champ, String source) {
        Set<String> connus = evenement.variables().stream().map(Variable::nom).collect(Collectors.toSet());
        try {
            gabarits.noms(source).stream()
                    .filter(nom -> !connus.contains(nom.nom()))
                    .forEach(nom -> problemes.ajouter(champ, "courriel.modele.variable", nom.ligne(), nom.nom()));
        } catch (GabaritFaux faux) {
            problemes.ajouter(champ, "courriel.modele.syntaxe", faux.ligne());
        }
    }
}
