package org.entstage.offres.entreprise;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.offre.entreprise.DemanderAccord;
import org.entstage.texte.TexteEditable;
import org.entstage.texte.TexteEditable.Langue;
import org.entstage.texte.Textes;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;

/** The partnership agreement of a company. */
final class RubriqueAccord extends Rubrique {

    private static final String NOM = "accord";

    private final DemanderAccord demander;
    private final Textes textes;

    RubriqueAccord(VueDEntreprise vue, DemanderAccord demander, Textes textes) {
        super(vue);
        this.demander = demander;
        this.textes = textes;
    }

    @Override
    void lire(Passage passage, HttpServletResponse response) throws IOException {
        montrer(passage, response, vue().vierge(new AccordForm(), NOM), List.of());
    }

    @Override
    void ecrire(Passage passage, HttpServletResponse response) throws IOException {
        AccordForm form = new AccordForm();
        BindingResult lue = vue().lire(form, NOM, passage.demande());
        tenter(
                passage,
                response,
                lue,
                () -> {
                    demander.executer(
                            passage.acteur(),
                            passage.structure(),
                            form.signataireNom,
                            form.signataireFonction,
                            Langue.de(passage.langue()));
                    return passage.apres("accordDemande", NOM);
                },
                problemes -> montrer(passage, response, lue, problemes));
    }

    private void montrer(Passage passage, HttpServletResponse response, BindingResult lue, List<Probleme> problemes)
            throws IOException {
        Context modele = vue().modele(passage, NOM);
        modele.setVariable("f", vue().formulaire(NOM, lue, problemes, passage.langue()));
        modele.setVariable("articles", textes.paragraphes(TexteEditable.ACCORD_PARTENARIAT.cle(), passage.langue()));
        vue().ecrire(response, modele, NOM);
    }
}
