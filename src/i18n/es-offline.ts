import type { Messages } from './en.ts';

/** Las palabras sobre la lectura sin conexión. */
export const offline: Messages['offline'] = {
  title: 'Leer sin conexión',
  lead: 'Todas las páginas y el buscador, sin conexión.',
  instead: 'No hay conexión y la página que pidió no está guardada en este dispositivo.',
  how: 'Con una visita, el sitio completo se guarda en segundo plano en su dispositivo: las páginas en todos los idiomas y el buscador. Donde los datos cuestan (una conexión móvil o el ahorro de datos activado) se guardan solo la página de inicio, las listas y la página de búsqueda, hasta que pida aquí lo demás.',
  kept: 'Lo guardado permanece en su dispositivo y no se envía a ningún lado nada sobre usted. Con conexión siempre lee la página más reciente. Una nueva edición sustituye completa a la guardada, y con ella se va lo que ya no está en el atlas.',
  savedTitle: 'En este dispositivo',
  needsScript:
    'Para guardar se necesita JavaScript. Sin él, o para una computadora que nunca se conecta, descargue el sitio completo como archivos.',
  save: 'Guardar el sitio completo',
  drop: 'Quitarlo de este dispositivo',
  progress: 'Cuánto está guardado',
  zipTitle: 'Como archivos',
  zip: 'el sitio completo como archivos. Descomprímalo y abra index.html: las páginas y el buscador funcionan desde un disco, sin servidor y sin conexión.',
  states: {
    part: 'En este dispositivo están guardados {saved} de {size}.',
    whole: 'El sitio completo está guardado en este dispositivo ({size}).',
    saving: 'Guardando: {saved} de {size}.',
    failed:
      'El guardado se detuvo porque se perdió la conexión. Lo guardado hasta ahora permanece; inténtelo de nuevo cuando tenga conexión.',
    dropped: 'No hay nada guardado en este dispositivo, ni lo habrá hasta que lo pida.',
    unable: 'Este navegador no puede guardar el sitio.',
  },
};
