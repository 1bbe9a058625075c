import type { MiddlewareHandler } from 'astro';
import { interfaceTag } from './core/model/interface-language.ts';
import { readSettings } from './site/settings.ts';
import { type Interface, interfaceIn } from './words/interface.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the site says to its readers, in the language of the archive's interface. */
      readonly ui: Interface;
    }
  }
}

const ui = readSettings(process.env).then(({ info }) => interfaceIn(interfaceTag(info)));

/** Gives every page the words of the archive's interface: layouts and components find them in `Astro.locals.ui`. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  Object.assign(context.locals, { ui: await ui });
  return next();
};
