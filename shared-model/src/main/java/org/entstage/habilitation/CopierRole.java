package org.entstage.habilitation;

import java.util.regex.Pattern;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.RoleDefini;
import org.entstage.journal.Journal;

/** Makes a role of the institution from another one; nobody has it yet. */
@UseCase
public class CopierRole {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    private final CatalogueDesRoles catalogue;
    private final Roles roles;
    private final ChangementDesDroits changement;
    private final Journal journal;
    private final String etablissement;

    CopierRole(
            CatalogueDesRoles catalogue,
            Roles roles,
            ChangementDesDroits changement,
            Journal journal,
            Reglages reglages) {
        this.catalogue = catalogue;
        this.roles = roles;
        this.changement = changement;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param source code of the role to begin from
     * @param code of the new one: capital letters, digits and underscores, 30 at most
     * @throws RefusMetier when the code is taken, or something is missing
     */
    public FicheRole executer(Acteur acteur, String source, String code, String libelleFr, String libelleEn) {
        acteur.exigerPartout(Action.ROLE_GERER);
        RoleDefini origine = catalogue.fiche(source).role();
        Problemes problemes = new Problemes().obligatoire("code", code);
        problemes.si(code != null && !CODE.matcher(code).matches(), "code", "droits.role.code.faux");
        problemes.si(code != null && catalogue.existe(code), "code", "droits.role.code.existe");
        LibellesDeRole.problemes(libelleFr, libelleEn)
                .trouves()
                .forEach(trouve -> problemes.ajouter(trouve.champ(), trouve.cle(), LibellesDeRole.LONGUEUR));
        problemes.refuser();
        changement.commencer();
        Role copie = new Role(etablissement, code, origine);
        copie.renommer(libelleFr, libelleEn);
        roles.enregistrer(copie);
        journal.noter(acteur, "role", code, "origine", null, source);
        return catalogue.fiche(code);
    }
}
