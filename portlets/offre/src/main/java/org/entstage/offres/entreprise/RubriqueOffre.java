package org.entstage.offres.entreprise;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.FicheOffre;
import org.entstage.offre.FichierLu;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.candidature.ListerCandidatures;
import org.entstage.offres.formulaire.ChoixDOffre;
import org.entstage.offres.formulaire.OffreForm;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;

/**
 * One offer: {@code offre} writes a new one, {@code offre/12} shows it with what may be done, {@code offre/12/modifier}
 * corrects it, {@code offre/12/fichier} hands its file out.
 */
final class RubriqueOffre extends Rubrique {

    private static final String NOM = "offre";
    private static final String FORMULAIRE = "offre";
    private static final String MESSAGE = "message";

    /** In which group of the form each part stands that may have to be corrected. */
    private static final Map<ChampOffre, String> GROUPES = Map.ofEntries(
            Map.entry(ChampOffre.INTITULE, "presentation"),
            Map.entry(ChampOffre.DESCRIPTION, "presentation"),
            Map.entry(ChampOffre.COMPETENCES, "presentation"),
            Map.entry(ChampOffre.TYPE, "presentation"),
            Map.entry(ChampOffre.PUBLIC, "presentation"),
            Map.entry(ChampOffre.LIEU, "lieu"),
            Map.entry(ChampOffre.DATES, "dates"),
            Map.entry(ChampOffre.TEMPS, "dates"),
            Map.entry(ChampOffre.REMUNERATION, "remuneration"),
            Map.entry(ChampOffre.CONDITIONS, "conditions"),
            Map.entry(ChampOffre.CANDIDATURE, "candidature"),
            Map.entry(ChampOffre.CONTACTS, "contact"));

    private final GestesSurOffres gestes;
    private final ListerCandidatures candidatures;
    private final ChoixDOffre choix;

    RubriqueOffre(VueDEntreprise vue, GestesSurOffres gestes, ListerCandidatures candidatures, ChoixDOffre choix) {
        super(vue);
        this.gestes = gestes;
        this.candidatures = candidatures;
        this.choix = choix;
    }

    @Override
    void lire(Passage passage, HttpServletResponse response) throws IOException {
        if (passage.suite().size() == 1) {
            OffreForm form = new OffreForm()
                    .ecritePar(
                            passage.visite().pour().nom(),
                            passage.visite().pour().courriel());
            montrerForm(passage, response, null, vue().vierge(form, FORMULAIRE), List.of());
            return;
        }
        FicheOffre offre = gestes.consulter(passage.acteur(), id(passage));
        switch (passage.part(2)) {
            case "" -> montrer(passage, response, offre, sansMessage(), List.of());
            case "modifier" -> {
                if (!offre.possibilites().modifier()) {
                    montrer(
                            passage,
                            response,
                            offre,
                            sansMessage(),
                            List.of(Probleme.general("entreprise.plusPossible")));
                    return;
                }
                montrerForm(
                        passage, response, offre, vue().vierge(OffreForm.de(offre.saisie()), FORMULAIRE), List.of());
            }
            case "fichier" -> {
                FichierLu fichier = gestes.fichier(passage.acteur(), offre.id());
                remettre(response, fichier.nom(), fichier.format().type(), fichier.contenu());
            }
            default -> throw new Introuvable("page of offer " + offre.id());
        }
    }

    private static long id(Passage passage) {
        return passage.nombre(1).orElseThrow(() -> new Introuvable("offer " + passage.part(1)));
    }

    @Override
    void ecrire(Passage passage, HttpServletResponse response) throws IOException {
        boolean nouvelle = passage.suite().size() == 1;
        if (nouvelle || passage.part(2).equals("modifier")) {
            enregistrer(passage, response, nouvelle ? null : gestes.consulter(passage.acteur(), id(passage)));
            return;
        }
        long id = id(passage);
        Acteur acteur = passage.acteur();
        MessageForm form = new MessageForm();
        BindingResult lue = vue().lire(form, MESSAGE, passage.demande());
        Supplier<String> geste = switch (passage.demande().champ("geste")) {
            case "soumettre" -> () -> apres(passage, id, "soumise", () -> gestes.soumettre(acteur, id));
            case "arreter" -> () -> apres(passage, id, "arretee", () -> gestes.arreter(acteur, id, version(passage)));
            case "pourvueParNous" ->
                () -> apres(passage, id, "pourvue", () -> gestes.pourvoir(acteur, id, version(passage), true));
            case "pourvueAilleurs" ->
                () -> apres(passage, id, "pourvue", () -> gestes.pourvoir(acteur, id, version(passage), false));
            case "renouveler" ->
                () -> apres(
                        passage, id, "renouveler", () -> gestes.renouveler(acteur, id, version(passage), form.texte));
            case "message" -> () -> apres(passage, id, "message", () -> gestes.message(acteur, id, form.texte));
            case "retirerFichier" ->
                () -> apres(passage, id, "fichierRetire", () -> gestes.retirerFichier(acteur, id, version(passage)));
            case "dupliquer" -> () -> passage.apres("dupliquee", NOM, gestes.dupliquer(acteur, id), "modifier");
            default -> throw new Introuvable("nothing of that name is done to an offer");
        };
        tenter(
                passage,
                response,
                lue,
                geste,
                problemes -> montrer(passage, response, gestes.consulter(acteur, id), lue, problemes));
    }

    private static String apres(Passage passage, long id, String fait, Runnable geste) {
        geste.run();
        return passage.apres(fait, NOM, id);
    }

    /** Keeps what was typed, then the file, then hands it in if that was asked: what was kept stays when the next is refused. */
    private void enregistrer(Passage passage, HttpServletResponse response, FicheOffre connue) throws IOException {
        OffreForm form = new OffreForm();
        BindingResult lue = vue().lire(form, FORMULAIRE, passage.demande());
        FichierRecu fichier = FichierRecu.lire(passage.demande().request(), "fichier");
        boolean soumettre = passage.demande().champ("geste").equals("soumettre");
        long[] id = {connue == null ? 0 : connue.id()};
        tenter(
                passage,
                response,
                lue,
                () -> {
                    if (connue == null) {
                        id[0] = gestes.commencer(passage.acteur(), passage.structure(), form.saisie(SaisieOffre.VIDE));
                    } else {
                        gestes.ecrire(passage.acteur(), id[0], version(passage), form.saisie(connue.saisie()));
                    }
                    if (fichier.present()) {
                        gestes.joindre(passage.acteur(), id[0], fichier.nom(), fichier.contenu());
                    }
                    if (soumettre) {
                        gestes.soumettre(passage.acteur(), id[0]);
                    }
                    return passage.apres(soumettre ? "soumise" : "enregistree", NOM, id[0]);
                },
                problemes -> montrerForm(
                        passage,
                        response,
                        id[0] == 0 ? null : gestes.consulter(passage.acteur(), id[0]),
                        lue,
                        problemes));
    }

    private void montrerForm(
            Passage passage,
            HttpServletResponse response,
            FicheOffre offre,
            BindingResult lue,
            List<Probleme> problemes)
            throws IOException {
        Context modele = vue().modele(passage, "");
        SaisieOffre presente = offre == null ? SaisieOffre.VIDE : offre.saisie();
        Set<ChampOffre> champs = offre == null ? Set.of() : Set.copyOf(offre.aCorriger());
        modele.setVariable("o", offre);
        modele.setVariable("f", vue().formulaire(FORMULAIRE, lue, problemes, passage.langue()));
        modele.setVariable("choix", choix.offrir(presente, passage.langue()));
        modele.setVariable(
                "marques",
                champs.stream()
                        .filter(GROUPES::containsKey)
                        .map(GROUPES::get)
                        .distinct()
                        .collect(Collectors.toList()));
        vue().ecrire(response, modele, "formulaire");
    }

    private BindingResult sansMessage() {
        return vue().vierge(new MessageForm(), MESSAGE);
    }

    private void montrer(
            Passage passage,
            HttpServletResponse response,
            FicheOffre offre,
            BindingResult message,
            List<Probleme> problemes)
            throws IOException {
        Context modele = vue().modele(passage, "");
        modele.setVariable("o", offre);
        modele.setVariable("f", vue().formulaire(MESSAGE, message, problemes, passage.langue()));
        modele.setVariable("mots", choix.mots(passage.langue()));
        modele.setVariable("candidatures", candidatures.executer(passage.acteur(), offre.id()));
        vue().ecrire(response, modele, "offre");
    }
}
