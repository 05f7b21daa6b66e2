package org.entstage.offres.entreprise;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Introuvable;
import org.thymeleaf.context.Context;

/** The first page of a space: its offers, and what to do next with each. */
final class RubriqueOffres extends Rubrique {

    private final GestesSurOffres gestes;

    RubriqueOffres(VueDEntreprise vue, GestesSurOffres gestes) {
        super(vue);
        this.gestes = gestes;
    }

    @Override
    void lire(Passage passage, HttpServletResponse response) throws IOException {
        Context modele = vue().modele(passage, "");
        int page = passage.demande().nombre("page").orElse(1);
        modele.setVariable("offres", gestes.lister(passage.acteur(), page));
        vue().ecrire(response, modele, "offres");
    }

    @Override
    void ecrire(Passage passage, HttpServletResponse response) {
        throw new Introuvable("nothing is written there");
    }
}
