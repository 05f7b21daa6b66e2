package org.entstage.portlet.commun;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.IdentitePortail;
import org.entstage.etudiant.RetrouverNumeroEtudiant;
import org.entstage.portlet.commun.droits.Observation;

/**
 * The person of a portlet request as the domain knows persons: login, portal roles, and the attributes that the portal
 * hands over (declared in portlet.xml). Found once per request. While support looks through somebody's eyes, that person.
 */
public final class ActeurCourant {

    private static final String ATTRIBUT = ActeurCourant.class.getName();

    private static final String REEL = ATTRIBUT + ".reel";

    /** Request attribute with the portlet's name, for histories. */
    static final String ORIGINE = ATTRIBUT + ".origine";

    private static final String NUMERO = ATTRIBUT + ".numero";

    private final IdentifierActeur identifier;
    private final RetrouverNumeroEtudiant retrouverNumero;

    public ActeurCourant(IdentifierActeur identifier, RetrouverNumeroEtudiant retrouverNumero) {
        this.identifier = identifier;
        this.retrouverNumero = retrouverNumero;
    }

    /** The person for whom this request was answered; empty before anybody asked. */
    public static Optional<Acteur> connu(PortletRequest request) {
        return Optional.ofNullable((Acteur) request.getAttribute(ATTRIBUT));
    }

    /** @throws AccesRefuse when nobody is logged in */
    public Acteur de(PortletRequest request) {
        Optional<Acteur> connu = connu(request);
        if (connu.isPresent()) {
            return connu.get();
        }
        Acteur reel = reel(request);
        Acteur acteur = Observation.en(request)
                .filter(observation -> observation.observateur().equals(reel.login()) && reel.peut(Action.AGIR_COMME))
                .map(observation ->
                        identifier.identifier(observation.personne()).vuPar(reel.login()))
                .orElse(reel);
        if (request.getAttribute(ORIGINE) instanceof String origine) {
            acteur = acteur.depuis(origine);
        }
        request.setAttribute(ATTRIBUT, acteur);
        return acteur;
    }

    /**
     * Who really sits there, whoever's eyes he looks through.
     *
     * @throws AccesRefuse when nobody is logged in
     */
    public Acteur reel(PortletRequest request) {
        if (request.getAttribute(REEL) instanceof Acteur acteur) {
            return acteur;
        }
        String login = request.getRemoteUser();
        if (login == null || login.isBlank()) {
            throw new AccesRefuse("nobody is logged in");
        }
        Map<?, ?> attributs = attributs(request);
        Acteur acteur = identifier.identifier(new IdentitePortail(
                login,
                nom(attributs),
                texte(attributs, "supannEtuId"),
                identifier.rolesDuPortail().stream()
                        .filter(request::isUserInRole)
                        .collect(Collectors.toSet()),
                valeurs(attributs)));
        if (acteur.numeroEtudiant() == null && aUnDossier(acteur)) {
            acteur = acteur.avecNumero(numero(request, login));
        }
        request.setAttribute(REEL, acteur);
        return acteur;
    }

    private static boolean aUnDossier(Acteur acteur) {
        return acteur.droits().values().stream().anyMatch(Etendue::propre);
    }

    /** What the institution knows when the portal says nothing; found once per session, since it may ask the directory. */
    private String numero(PortletRequest request, String login) {
        PortletSession session = request.getPortletSession();
        if (session.getAttribute(NUMERO, PortletSession.APPLICATION_SCOPE) instanceof String connu) {
            return connu;
        }
        String trouve = retrouverNumero.pour(login).orElse(null);
        if (trouve != null) {
            session.setAttribute(NUMERO, trouve, PortletSession.APPLICATION_SCOPE);
        }
        return trouve;
    }

    /** A portal gives one text for each attribute; several values are commonly separated by semicolons or commas. */
    private Map<String, Set<String>> valeurs(Map<?, ?> attributs) {
        Map<String, Set<String>> valeurs = new HashMap<>();
        for (String nom : identifier.attributs()) {
            String texte = texte(attributs, nom);
            if (texte != null) {
                valeurs.put(
                        nom,
                        Arrays.stream(texte.split("[;,]")).map(String::strip).collect(Collectors.toSet()));
            }
        }
        return valeurs;
    }

    private static Map<?, ?> attributs(PortletRequest request) {
        return request.getAttribute(PortletRequest.USER_INFO) instanceof Map<?, ?> attributs ? attributs : Map.of();
    }

    private static String nom(Map<?, ?> attributs) {
        String prenom = texte(attributs, "user.name.given");
        String nom = texte(attributs, "user.name.family");
        return ((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom)).strip();
    }

    private static String texte(Map<?, ?> attributs, String nom) {
        return attributs.get(nom) instanceof String texte && !texte.isBlank() ? texte.strip() : null;
    }
}
