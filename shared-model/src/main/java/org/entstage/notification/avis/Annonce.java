package org.entstage.notification.avis;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.MentionAvenant;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Interlocuteur;
import org.entstage.notification.modele.MotsDuCatalogue;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Sujet;
import org.entstage.notification.modele.Variable;
import org.entstage.offre.AvisDOffre;
import org.entstage.texte.TexteEditable.Langue;

/** Something happened to a convention, to an offer, or matters to one person: what a mail about it must say. */
public final class Annonce {

    private final Evenement evenement;
    private final Sujet sujet;
    private final Map<Variable, Function<Langue, String>> valeurs = new EnumMap<>(Variable.class);
    private final Map<Profil, Langue> langues = new EnumMap<>(Profil.class);
    private Set<Langue> languesAdmises = EnumSet.allOf(Langue.class);
    private Set<Profil> seuls = EnumSet.allOf(Profil.class);
    private String agent;
    private Interlocuteur precedent;
    private String cle;

    public Annonce(Evenement evenement, AvisDeConvention avis) {
        this(evenement, Sujet.de(avis));
    }

    public Annonce(Evenement evenement, AvisDOffre avis) {
        this(evenement, Sujet.de(avis));
        if (avis.entreprise() != null) {
            enLangue(Profil.ENTREPRISE, "en".equals(avis.entreprise().langue()) ? Langue.EN : Langue.FR);
        }
    }

    /** @throws IllegalArgumentException for an event that is about something else */
    public Annonce(Evenement evenement, Sujet sujet) {
        this.evenement = Objects.requireNonNull(evenement, "evenement");
        this.sujet = Objects.requireNonNull(sujet, "sujet");
        if (evenement.genre() != sujet.genre()) {
            throw new IllegalArgumentException(evenement + " is not about a " + sujet.genre());
        }
    }

    /** @param valeur null for nothing */
    public Annonce avec(Variable variable, String valeur) {
        return avec(variable, langue -> valeur);
    }

    /** A value that depends on the reader's language. */
    public Annonce avec(Variable variable, Function<Langue, String> valeur) {
        if (!evenement.propres().contains(variable)) {
            throw new IllegalArgumentException(evenement + " does not say " + variable);
        }
        valeurs.put(variable, valeur);
        return this;
    }

    /** Says which avenant it is about. */
    public Annonce surAvenant(MentionAvenant avenant) {
        return avec(Variable.AVENANT_NUMERO, Integer.toString(avenant.numero()))
                .avec(Variable.AVENANT_OBJET, langue -> MotsDuCatalogue.natures(avenant.natures(), langue));
    }

    /** Says in which language somebody without account reads. */
    public Annonce enLangue(Profil profil, Langue langue) {
        langues.put(profil, langue);
        return this;
    }

    /** Says in which languages may be written; a reader of another one gets one of these. */
    public Annonce parmi(Set<Langue> admises) {
        languesAdmises = EnumSet.copyOf(admises);
        return this;
    }

    /** Tells these only, of those whom the event tells. */
    public Annonce a(Profil... profils) {
        seuls = EnumSet.copyOf(List.of(profils));
        return this;
    }

    /**
     * Tells of the staff and the teachers this one person only.
     *
     * @param login null for all
     */
    public Annonce aPersonne(String login) {
        agent = login;
        return this;
    }

    /** Says who was the referent until now. */
    public Annonce apres(AvisDeConvention.Personne ancien) {
        precedent = Sujet.interlocuteur(ancien);
        return this;
    }

    /**
     * Tells each recipient once only, whoever announces it again: for tasks that may run twice.
     *
     * @param une what is told, at most 60 characters, for example {@code J-7/2027-03-01}
     */
    public Annonce uneFois(String une) {
        cle = une;
        return this;
    }

    Evenement evenement() {
        return evenement;
    }

    Sujet sujet() {
        return sujet;
    }

    Interlocuteur precedent() {
        return precedent;
    }

    Langue langue(Profil profil) {
        return langues.get(profil);
    }

    /** The language of a mail to somebody who reads this one; French for null where it may be. */
    Langue admise(Langue voulue) {
        Langue langue = voulue == null ? Langue.FR : voulue;
        return languesAdmises.contains(langue)
                ? langue
                : languesAdmises.iterator().next();
    }

    boolean concerne(Profil profil) {
        return seuls.contains(profil);
    }

    boolean concerne(Destinataire destinataire) {
        return agent == null || !destinataire.profil().resumable() || agent.equals(destinataire.login());
    }

    String cle() {
        return cle;
    }

    /** @throws IllegalStateException when who announces forgot one */
    String valeur(Variable variable, Langue langue) {
        Function<Langue, String> donnee = valeurs.get(variable);
        if (donnee == null && evenement.propres().contains(variable)) {
            throw new IllegalStateException(evenement + " is announced without " + variable);
        }
        String valeur = donnee == null ? variable.valeur(sujet, langue) : donnee.apply(langue);
        return valeur == null ? "" : valeur;
    }
}
