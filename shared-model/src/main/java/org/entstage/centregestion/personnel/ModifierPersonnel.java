package org.entstage.centregestion.personnel;

import java.util.Set;
import java.util.TreeSet;
import org.entstage.centregestion.Arbre;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Changes role, dates and mails of somebody at a centre. */
@UseCase
public class ModifierPersonnel {

    private final Equipes equipes;
    private final PersonnelDesCentres personnel;
    private final RolesDeCentre roles;

    ModifierPersonnel(Equipes equipes, PersonnelDesCentres personnel, RolesDeCentre roles) {
        this.equipes = equipes;
        this.personnel = personnel;
        this.roles = roles;
    }

    /**
     * @param version the one that was on the form
     * @throws RefusMetier for a role beyond one's own, wrong dates, or a centre left without manager that is not meant
     */
    public void executer(Acteur acteur, long centre, String login, int version, SaisiePersonnel saisie) {
        Arbre.Noeud noeud = equipes.ouvrir(acteur, centre);
        saisie.problemes().refuser();
        roles.exigerDonnable(saisie.role(), acteur, centre);
        PersonnelCentre personne = equipes.prendre(acteur, centre, login, version);
        if (!equipes.resteResponsable(saisie)) {
            equipes.avertir(personne, centre, saisie.sansResponsable(), "sansResponsable");
        }
        equipes.noter(acteur, noeud, login, "role", personne.role(), saisie.role());
        equipes.noter(acteur, noeud, login, "debut", personne.debut(), saisie.debut());
        equipes.noter(acteur, noeud, login, "fin", personne.fin(), saisie.fin());
        equipes.noter(acteur, noeud, login, "avis", mots(personne.avis()), mots(saisie.avis()));
        personne.modifier(saisie);
        personnel.enregistrer(personne);
    }

    private static String mots(Set<AvisPersonnel> avis) {
        return avis.isEmpty() ? null : new TreeSet<>(avis).toString();
    }
}
