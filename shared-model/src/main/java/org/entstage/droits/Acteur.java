package org.entstage.droits;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entstage.commun.AccesRefuse;

/**
 * The person who asks for something, with what he may do. Made by {@link IdentifierActeur} from his roles, grants and
 * delegations; first argument of every use case.
 *
 * @param login account of the single sign-on
 * @param nomAffiche first name and name as shown in histories
 * @param numeroEtudiant number in the student records, null for who is no student
 * @param droits what he may do and how far; what is not in it is denied
 * @param observateur account of the person who really asks, when support looks through this person's eyes; else null
 * @param remplaces accounts of the persons for whom he stands in today
 * @param origine the portlet, page or job through which he asks, for histories; null where it is not known
 * @param lien id of the link by which he came without an account; null for who logged in
 */
public record Acteur(
        String login,
        String nomAffiche,
        String numeroEtudiant,
        Map<Action, Etendue> droits,
        String observateur,
        Set<String> remplaces,
        String origine,
        Long lien) {

    public Acteur {
        Objects.requireNonNull(login, "login");
        nomAffiche = nomAffiche == null || nomAffiche.isBlank() ? login : nomAffiche;
        Map<Action, Etendue> tenus = new EnumMap<>(Action.class);
        droits.forEach((action, etendue) -> {
            if (!etendue.vide() && (observateur == null || !action.ecrit())) {
                tenus.put(action, etendue);
            }
        });
        droits = Map.copyOf(tenus);
        remplaces = Set.copyOf(remplaces);
    }

    /** Somebody who logged in and stands in for nobody. */
    public Acteur(
            String login, String nomAffiche, String numeroEtudiant, Map<Action, Etendue> droits, String observateur) {
        this(login, nomAffiche, numeroEtudiant, droits, observateur, Set.of(), null, null);
    }

    /**
     * Somebody without an account who came by a link: he may do what its purpose says to the one object of the link.
     *
     * @param lien id of the link
     * @param nom to whom it was sent
     * @param objet name of the object, {@code convention:12}
     * @param actions what the purpose of the link allows; each is {@link Action#parLien() for links}
     */
    public static Acteur parLien(long lien, String nom, String objet, Set<Action> actions) {
        Map<Action, Etendue> droits = new EnumMap<>(Action.class);
        for (Action action : actions) {
            if (!action.parLien()) {
                throw new IllegalArgumentException(action + " is not for links");
            }
            droits.put(action, Etendue.deLObjet(objet));
        }
        return new Acteur("lien:" + lien, nom, null, droits, null, Set.of(), "accueil", lien);
    }

    /** Somebody who did not log in: he may do what is open to everybody, nothing else. */
    public static Acteur visiteur() {
        return new Acteur("", "", null, Map.of(), null);
    }

    /** The same person with his number in the student records. */
    public Acteur avecNumero(String numero) {
        return new Acteur(login, nomAffiche, numero, droits, observateur, remplaces, origine, lien);
    }

    /** The same person as support sees through his eyes: no right to write is left. */
    public Acteur vuPar(String observateur) {
        return new Acteur(
                login,
                nomAffiche,
                numeroEtudiant,
                droits,
                Objects.requireNonNull(observateur),
                remplaces,
                origine,
                lien);
    }

    /** The same person asking from there. */
    public Acteur depuis(String origine) {
        return new Acteur(login, nomAffiche, numeroEtudiant, droits, observateur, remplaces, origine, lien);
    }

    /** Whether he is this person, or stands in for him. */
    public boolean tientLieuDe(String compte) {
        return login.equals(compte) || remplaces.contains(compte);
    }

    /** Whether somebody else looks through his eyes. */
    public boolean observe() {
        return observateur != null;
    }

    /** How far he may do this; {@link Etendue#RIEN} when not at all. */
    public Etendue etendue(Action action) {
        return droits.getOrDefault(action, Etendue.RIEN);
    }

    /** Whether he may do this to something at least. */
    public boolean peut(Action action) {
        return action.ouverteATous() || droits.containsKey(action);
    }

    /** Whether he may do this to this object. */
    public boolean peut(Action action, Situation objet) {
        return atteint(etendue(action), objet);
    }

    /** Whether something that reaches so far reaches this object, when it is his. */
    public boolean atteint(Etendue etendue, Situation objet) {
        return etendue.couvreEnPersonnel(objet)
                || etendue.couvreEnSuivi(objet)
                || etendue.couvreParLien(objet)
                || etendue.propre() && estLeSien(objet);
    }

    /** Whether he may do this as staff of the institution, a centre, a component or an étape. */
    public boolean peutEnPersonnel(Action action) {
        return etendue(action).personnel();
    }

    /** Whether he may do this in the whole institution. */
    public boolean peutPartout(Action action) {
        return etendue(action).etablissement();
    }

    /** Whether a role that he writes may hold this: what he may do everywhere, and what is for others. */
    public boolean peutMettreAuRole(Action action) {
        return peutPartout(action) || action.horsAdministration() && peutPartout(Action.ROLE_GERER);
    }

    /** @throws AccesRefuse unless he may do this to something at least */
    public void exiger(Action action) {
        if (!peut(action)) {
            throw new AccesRefuse("the right " + action + " is needed");
        }
    }

    /** @throws AccesRefuse unless he may do this to this object */
    public void exiger(Action action, Situation objet) {
        if (!peut(action, objet)) {
            throw new AccesRefuse("the right " + action + " does not reach this object");
        }
    }

    /** @throws AccesRefuse unless he may do this in the whole institution */
    public void exigerPartout(Action action) {
        if (!peutPartout(action)) {
            throw new AccesRefuse("the right " + action + " for the whole institution is needed");
        }
    }

    /** @throws AccesRefuse unless he may do this as staff */
    public void exigerEnPersonnel(Action action) {
        if (!peutEnPersonnel(action)) {
            throw new AccesRefuse("the right " + action + " is needed as staff");
        }
    }

    /**
     * Which of these he may not do himself, or not so far: nobody gives more than he has.
     *
     * @param don the right by which he gives; so far he also gives what is {@link Action#horsAdministration() for others}
     */
    public List<Action> auDela(Map<Action, Etendue> autres, Action don) {
        return autres.entrySet().stream()
                .filter(autre -> !etendue(autre.getKey()).contient(autre.getValue()))
                .filter(autre ->
                        !autre.getKey().horsAdministration() || !etendue(don).contient(autre.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether the file is his own, by his account or by his number. */
    public boolean estLeSien(Situation objet) {
        return login.equals(objet.etudiant())
                || numeroEtudiant != null && numeroEtudiant.equals(objet.numeroEtudiant());
    }
}
