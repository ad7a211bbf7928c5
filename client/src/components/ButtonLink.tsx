import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes } from 'react';

type Html<P> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof P>;

/** A link of the router that looks like a button. */
export const ButtonLink = createLink(
  forwardRef<HTMLAnchorElement, ButtonProps & Html<ButtonProps>>(function ButtonLink(props, ref) {
    return <Button ref={ref} component="a" {...props} />;
  }),
);

/** A link of the router in running text. */
export const TextLink = createLink(
  forwardRef<HTMLAnchorElement, AnchorProps & Html<AnchorProps>>(function TextLink(props, ref) {
    return <Anchor ref={ref} {...props} />;
  }),
);
