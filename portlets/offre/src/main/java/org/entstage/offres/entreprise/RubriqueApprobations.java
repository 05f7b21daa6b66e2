package org.entstage.offres.entreprise;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.offre.entreprise.ListerApprobations;
import org.entstage.offre.entreprise.RenvoyerApprobation;
import org.thymeleaf.context.Context;

/** What waits for the agreement of the company as host of conventions; it agrees on a page of its own, by another link. */
final class RubriqueApprobations extends Rubrique {

    private static final String NOM = "approbations";

    private final ListerApprobations lister;
    private final RenvoyerApprobation renvoyer;

    RubriqueApprobations(VueDEntreprise vue, ListerApprobations lister, RenvoyerApprobation renvoyer) {
        super(vue);
        this.lister = lister;
        this.renvoyer = renvoyer;
    }

    @Override
    void lire(Passage passage, HttpServletResponse response) throws IOException {
        montrer(passage, response, List.of());
    }

    @Override
    void ecrire(Passage passage, HttpServletResponse response) throws IOException {
        int convention = passage.demande()
                .nombre("convention")
                .orElseThrow(
                        () -> new Introuvable("convention " + passage.demande().champ("convention")));
        Long avenant =
                passage.demande().nombre("avenant").map(Integer::longValue).orElse(null);
        tenter(
                passage,
                response,
                null,
                () -> {
                    renvoyer.executer(passage.acteur(), passage.structure(), convention, avenant);
                    return passage.apres("renvoyee", NOM);
                },
                problemes -> montrer(passage, response, problemes));
    }

    private void montrer(Passage passage, HttpServletResponse response, List<Probleme> problemes) throws IOException {
        Context modele = vue().modele(passage, NOM);
        modele.setVariable("attendues", lister.executer(passage.acteur(), passage.structure()));
        modele.setVariable("e", vue().sansChamp(problemes, passage.langue()));
        vue().ecrire(response, modele, NOM);
    }
}
