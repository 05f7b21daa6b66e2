package org.entstage.essai;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.droits.Acteur;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.IdentitePortail;
import org.entstage.droits.Octroi;
import org.entstage.droits.Politique;
import org.entstage.droits.RoleDefini;
import org.entstage.droits.RolesLivres;
import org.entstage.droits.TypePerimetre;

/** The people of the tests, with the rights of the shipped roles. */
public final class Acteurs {

    private Acteurs() {}

    public static Acteur etudiant() {
        return avec(RolesLivres.ETUDIANT, "etudiant", "Camille Exemple", "20260001");
    }

    public static Acteur etudiant2() {
        return avec(RolesLivres.ETUDIANT, "etudiant2", "Jean-Christophe D'Aubigné", "20260002");
    }

    public static Acteur enseignant() {
        return avec(RolesLivres.ENSEIGNANT, "enseignant", "Dominique Modèle", null);
    }

    public static Acteur gestionnaire(long centre) {
        return duCentre(RolesLivres.GESTIONNAIRE, "gestionnaire", "Sacha Bureau", centre);
    }

    public static Acteur responsable(long centre) {
        return duCentre(RolesLivres.RESPONSABLE_CENTRE, "responsable", "Ange Cheffe", centre);
    }

    public static Acteur baip() {
        return avec(RolesLivres.BAIP, "baip", "Lou Insertion", null);
    }

    public static Acteur administrateur() {
        return avec(RolesLivres.ADMIN_FONCTIONNEL, "admin", "Alex Réglage", null);
    }

    public static Acteur technicien() {
        return avec(RolesLivres.ADMIN_TECHNIQUE, "technicien", "Noa Serveur", null);
    }

    public static Acteur auditeur() {
        return avec(RolesLivres.AUDITEUR, "auditeur", "Eden Regard", null);
    }

    /** Somebody whom nobody granted anything. */
    public static Acteur inconnu() {
        return new Acteur("inconnu", "Inconnu", null, Map.of(), null);
    }

    /** Somebody with one shipped role for the whole institution. */
    public static Acteur avec(String role, String login, String nom, String numero) {
        return acteur(login, nom, numero, octroi(role, login, TypePerimetre.ETABLISSEMENT, null));
    }

    /** Somebody with one shipped role for one centre. */
    public static Acteur duCentre(String role, String login, String nom, long centre) {
        return acteur(login, nom, null, octroi(role, login, TypePerimetre.CENTRE, Long.toString(centre)));
    }

    /** Somebody with one shipped role for one component. */
    public static Acteur deLaComposante(String role, String login, String nom, String code) {
        return acteur(login, nom, null, octroi(role, login, TypePerimetre.COMPOSANTE, code));
    }

    /** What a portal's roles give with the shipped policy; {@code gestionnaire} is staff of centre 3. */
    public static IdentifierActeur identifier() {
        List<Octroi> octrois = new ArrayList<>(List.of(
                parPortail(RolesLivres.ETUDIANT, "etudiant"),
                parPortail(RolesLivres.ENSEIGNANT, "enseignant"),
                parPortail(RolesLivres.BAIP, "baip"),
                parPortail(RolesLivres.ADMIN_FONCTIONNEL, "admin"),
                parPortail(RolesLivres.ADMIN_TECHNIQUE, "admin")));
        octrois.add(new Octroi(
                RolesLivres.GESTIONNAIRE,
                Beneficiaire.ROLE_PORTAIL,
                "gestionnaire",
                TypePerimetre.CENTRE,
                "3",
                null,
                null));
        Politique politique = politique(octrois);
        return new IdentifierActeur(() -> politique, (login, filtre) -> false, Clock.systemUTC());
    }

    private static Acteur acteur(String login, String nom, String numero, Octroi octroi) {
        IdentitePortail identite = new IdentitePortail(login, nom, numero, Set.of(), Map.of());
        return new IdentifierActeur(() -> politique(List.of(octroi)), (compte, filtre) -> false, Clock.systemUTC())
                .identifier(identite);
    }

    private static Politique politique(List<Octroi> octrois) {
        Map<String, RoleDefini> roles =
                RolesLivres.tous().stream().collect(Collectors.toMap(RoleDefini::code, Function.identity()));
        return new Politique(roles, octrois, List.of(), Function.identity());
    }

    private static Octroi octroi(String role, String login, TypePerimetre type, String perimetre) {
        return new Octroi(role, Beneficiaire.PERSONNE, login, type, perimetre, null, null);
    }

    private static Octroi parPortail(String role, String rolePortail) {
        return new Octroi(role, Beneficiaire.ROLE_PORTAIL, rolePortail, TypePerimetre.ETABLISSEMENT, null, null, null);
    }
}
