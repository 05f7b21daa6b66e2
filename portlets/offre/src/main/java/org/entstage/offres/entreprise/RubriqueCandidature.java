package org.entstage.offres.entreprise;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.offre.candidature.ConsulterCandidature;
import org.entstage.offre.candidature.EtatCandidature;
import org.entstage.offre.candidature.FicheCandidature;
import org.entstage.offre.candidature.NoterVue;
import org.entstage.offre.candidature.OuvrirCv;
import org.entstage.offre.candidature.RepondreCandidature;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;

/**
 * One application: {@code candidature/5} shows it and takes the answer, {@code candidature/5/cv} hands the CV out. That it
 * was seen is written when the company says so or asks for the CV by a button, never by reading.
 */
final class RubriqueCandidature extends Rubrique {

    private static final String NOM = "candidature";
    private static final String REPONSE = "reponse";
    private static final String PDF = "application/pdf";

    private final ConsulterCandidature consulter;
    private final OuvrirCv ouvrirCv;
    private final NoterVue vueParLEntreprise;
    private final RepondreCandidature repondre;

    RubriqueCandidature(
            VueDEntreprise vue,
            ConsulterCandidature consulter,
            OuvrirCv ouvrirCv,
            NoterVue vueParLEntreprise,
            RepondreCandidature repondre) {
        super(vue);
        this.consulter = consulter;
        this.ouvrirCv = ouvrirCv;
        this.vueParLEntreprise = vueParLEntreprise;
        this.repondre = repondre;
    }

    @Override
    void lire(Passage passage, HttpServletResponse response) throws IOException {
        switch (passage.part(2)) {
            case "" -> montrer(passage, response, vue().vierge(new ReponseForm(), REPONSE), List.of());
            case "cv" -> {
                OuvrirCv.CvOuvert cv = ouvrirCv.executer(passage.acteur(), id(passage));
                remettre(response, cv.nom(), PDF, cv.contenu());
            }
            default -> throw new Introuvable("page of an application");
        }
    }

    private static long id(Passage passage) {
        return passage.nombre(1).orElseThrow(() -> new Introuvable("application " + passage.part(1)));
    }

    @Override
    void ecrire(Passage passage, HttpServletResponse response) throws IOException {
        long id = id(passage);
        Acteur acteur = passage.acteur();
        ReponseForm form = new ReponseForm();
        BindingResult lue = vue().lire(form, REPONSE, passage.demande());
        String geste = passage.demande().champ("geste");
        tenter(
                passage,
                response,
                lue,
                () -> switch (geste) {
                    case "vue" -> {
                        vueParLEntreprise.executer(acteur, id);
                        yield passage.apres("vue", NOM, id);
                    }
                    case "retenir" -> {
                        repondre.executer(acteur, id, version(passage), true, form.reponse);
                        yield passage.apres("retenue", NOM, id);
                    }
                    case "refuser" -> {
                        repondre.executer(acteur, id, version(passage), false, form.reponse);
                        yield passage.apres("refusee", NOM, id);
                    }
                    default -> throw new Introuvable("nothing of that name is done to an application");
                },
                problemes -> montrer(passage, response, lue, problemes));
    }

    private void montrer(Passage passage, HttpServletResponse response, BindingResult lue, List<Probleme> problemes)
            throws IOException {
        FicheCandidature candidature = consulter.executer(passage.acteur(), id(passage));
        Context modele = vue().modele(passage, "");
        modele.setVariable("c", candidature);
        modele.setVariable("nouvelle", candidature.ligne().etat() == EtatCandidature.RECUE);
        modele.setVariable("f", vue().formulaire(REPONSE, lue, problemes, passage.langue()));
        vue().ecrire(response, modele, "candidature");
    }
}
